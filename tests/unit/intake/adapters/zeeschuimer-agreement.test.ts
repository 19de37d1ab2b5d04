import { createReadStream, existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

import type { ActivityDraft } from '@/lib/intake/adapters/adapter'
import { parseZeeschuimer } from '@/lib/intake/adapters/zeeschuimer'

const FOLDER = path.resolve(import.meta.dirname, '../../../../../shared/data/formats/zeeschuimer')
const FILES = ['zeeschuimer_tiktok_2023', 'zeeschuimer_twitter_2023', 'zeeschuimer_instagram_2026']

type Truth = Record<string, string | number | string[] | null>

/** Our field beside the other parser's; what it marks as missing is unknown. */
function pairs(mine: ActivityDraft, truth: Truth): Record<string, [unknown, unknown]> {
  const missing = truth.__missing as string[]
  const count = (...names: string[]) => {
    const name = names.find((candidate) => truth[candidate] !== undefined)
    return name === undefined || missing.includes(name) || truth[name] === '' ? null : Number(truth[name])
  }
  const kind =
    truth.is_retweet === 'yes'
      ? 'share'
      : truth.is_quote_tweet === 'yes'
        ? 'quote'
        : truth.is_reply === 'yes'
          ? 'reply'
          : 'post'
  return {
    id: [mine.itemId, truth.id],
    url: [mine.url, truth.link ?? truth.url ?? truth.tiktok_url],
    author: [mine.author.handle, truth.author],
    name: [mine.author.name, truth.author_fullname ?? truth.author_full],
    ...(truth.author_id ? { authorId: [mine.author.stableId, truth.author_id] as [unknown, unknown] } : {}),
    time: [mine.postedAt, new Date(Number(truth.unix_timestamp) * 1000).toISOString()],
    text: [mine.text, truth.body],
    hashtags: [mine.hashtags.join(','), truth.hashtags],
    ...(truth.mentions === undefined
      ? {}
      : { mentions: [mine.mentions.join(','), truth.mentions] as [unknown, unknown] }),
    likes: [mine.counts.likes, count('likes', 'like_count', 'num_likes')],
    comments: [mine.counts.comments, count('comments', 'reply_count', 'num_comments')],
    shares: [mine.counts.shares, count('shares', 'retweet_count')],
    views: [mine.counts.views, count('plays', 'impression_count', 'play_count')],
    kind: [mine.kind, kind],
  }
}

const here = existsSync(FOLDER)

describe.skipIf(!here)(`agreement with 4CAT${here ? '' : ' (skipped: ../shared/data is not here)'}`, () => {
  it('is at least 99 % on every field', async () => {
    const tally: Record<string, { same: number; all: number }> = {}
    const different: string[] = []
    let lines = 0
    for (const file of FILES) {
      const truths = readFileSync(path.join(FOLDER, `${file}.4cat_expected.jsonl`), 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Truth)
      let at = 0
      for await (const event of parseZeeschuimer(createReadStream(path.join(FOLDER, `${file}.ndjson`)))) {
        lines++
        const truth = truths[at++]!
        expect(event.kind).toBe('activity')
        if (event.kind !== 'activity') continue
        for (const [field, [mine, theirs]] of Object.entries(pairs(event.activity, truth))) {
          const entry = (tally[field] ??= { same: 0, all: 0 })
          entry.all++
          if (mine === theirs) entry.same++
          else different.push(`${file} ${String(truth.id)} ${field}`)
        }
      }
      expect(at).toBe(truths.length)
    }
    console.log(`agreement with 4CAT on ${lines} items:`)
    for (const [field, { same, all }] of Object.entries(tally))
      console.log(`  ${field.padEnd(9)} ${same}/${all} ${((100 * same) / all).toFixed(1)} %`)
    console.log('different:', different)
    for (const { same, all } of Object.values(tally)) expect(same / all).toBeGreaterThanOrEqual(0.99)
  })
})
