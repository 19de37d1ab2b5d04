import { describe, expect, it } from 'vitest'

import type { ActivityDraft, IntakeEvent } from '@/lib/intake/adapters/adapter'
import { keepNewest } from '@/lib/intake/adapters/keep-newest'
import { findZeeschuimerModule, parseZeeschuimer } from '@/lib/intake/adapters/zeeschuimer'

import {
  envelope,
  instagramPost,
  otherXPost,
  tiktokComment,
  tiktokPost,
  xPost,
} from '../../../support/zeeschuimer-items'

async function parse(...lines: (string | Buffer)[]): Promise<IntakeEvent[]> {
  const bytes = Buffer.concat(lines.flatMap((line) => [Buffer.from(line), Buffer.from('\n')]))
  // Pieces of 7 bytes: lines and characters are torn apart as a network does.
  const pieces = Array.from({ length: Math.ceil(bytes.length / 7) }, (_, i) => bytes.subarray(i * 7, i * 7 + 7))
  const events: IntakeEvent[] = []
  for await (const event of parseZeeschuimer(pieces)) events.push(event)
  return events
}

async function one(
  platform: string,
  item: Record<string, unknown>,
  more?: Record<string, unknown>,
): Promise<ActivityDraft> {
  const [event] = await parse(envelope(platform, 'e1', item, more))
  if (event?.kind !== 'activity') throw new Error(JSON.stringify(event))
  return event.activity
}

const codes = (events: IntakeEvent[]) => events.map((event) => (event.kind === 'reject' ? event.code : 'ok'))

describe('Zeeschuimer, TikTok', () => {
  it('reads a post', async () => {
    expect(await one('tiktok.com', tiktokPost())).toEqual({
      source: 'zeeschuimer',
      platform: 'tiktok',
      itemId: '7300000000000000001',
      url: 'https://www.tiktok.com/@sari_w/video/7300000000000000001',
      author: { handle: 'sari_w', name: 'Sari W', stableId: '7158000000000000001' },
      postedAt: '2024-10-19T01:06:40.000Z',
      text: 'Ayo #nomor2 #nomor2 @calon_dua',
      kind: 'post',
      hashtags: ['nomor2', 'nomor2'],
      mentions: ['calon_dua'],
      counts: { likes: 5, comments: 2, shares: 0, views: 120 },
      inReplyTo: null,
      sharedFrom: null,
      targetHandle: null,
      mediaCount: 1,
      seenAt: '2024-10-27T03:33:20.000Z',
      updatedAt: null,
      partial: false,
      note: null,
      missing: [],
    })
  })

  it('reads the older shape with the author as text, and names what is unknown', async () => {
    const activity = await one(
      'tiktok.com',
      tiktokPost({ author: 'sari_w', nickname: 'Sari', stats: { diggCount: 0 } }),
    )
    expect(activity.author).toEqual({ handle: 'sari_w', name: 'Sari', stableId: null })
    expect(activity.counts).toEqual({ likes: 0, comments: null, shares: null, views: null })
    expect(activity.missing).toEqual(['author.stableId', 'counts.comments', 'counts.shares', 'counts.views'])
  })

  it('reads a comment and whose video it stands under', async () => {
    expect(await one('tiktok-comments', tiktokComment())).toMatchObject({
      kind: 'comment',
      inReplyTo: '7300000000000000001',
      targetHandle: 'sari_w',
      url: 'https://www.tiktok.com/@sari_w/video/7300000000000000001',
      hashtags: [],
    })
  })
})

describe('Zeeschuimer, X', () => {
  it('takes the id that is text, not the rounded number', async () => {
    const activity = await one('twitter.com', xPost())
    expect([activity.itemId, activity.url]).toEqual([
      '1800000000000000001',
      'https://x.com/SariW/status/1800000000000000001',
    ])
    expect(activity).toMatchObject({
      kind: 'post',
      postedAt: '2024-10-19T09:55:33.000Z',
      counts: { likes: 9, comments: 0, shares: 1, views: 250 },
      hashtags: ['Nomor2'],
      mentions: ['calon_dua'],
    })
  })

  it('tells share, quote and reply apart and keeps whose post it was', async () => {
    const share = await one(
      'x.com',
      xPost(
        {},
        { full_text: 'RT @CalonDua: Program kami pan…', retweeted_status_result: { result: { tweet: otherXPost() } } },
      ),
    )
    expect(share).toMatchObject({
      kind: 'share',
      text: 'RT @CalonDua: Program kami panjang sekali',
      targetHandle: 'CalonDua',
      sharedFrom: { author: 'CalonDua', itemId: '1799999999999999999', text: 'Program kami panjang sekali' },
    })
    const quote = await one('x.com', xPost({ quoted_status_result: { result: otherXPost() } }))
    expect(quote).toMatchObject({ kind: 'quote', sharedFrom: { author: 'CalonDua' } })
    const gone = await one(
      'x.com',
      xPost(
        { quoted_status_result: { result: { __typename: 'TweetTombstone', tombstone: {} } } },
        {
          quoted_status_id_str: '1799999999999999999',
          quoted_status_permalink: { expanded: 'https://twitter.com/CalonDua/status/1799999999999999999' },
        },
      ),
    )
    expect(gone).toMatchObject({
      kind: 'quote',
      sharedFrom: { author: 'CalonDua', itemId: '1799999999999999999', text: null },
    })
    const reply = await one(
      'x.com',
      xPost(
        {},
        {
          conversation_id_str: '1799999999999999999',
          in_reply_to_status_id_str: '1799999999999999999',
          in_reply_to_screen_name: 'CalonDua',
        },
      ),
    )
    expect(reply).toMatchObject({ kind: 'reply', inReplyTo: '1799999999999999999', targetHandle: 'CalonDua' })
  })

  it('reads long posts whole, and the newer place of the name', async () => {
    const activity = await one(
      'x.com',
      xPost({
        note_tweet: {
          note_tweet_results: {
            result: {
              text: 'Pilih @calon_dua #Nomor2 dan seterusnya sampai habis',
              entity_set: { hashtags: [{ text: 'Lengkap' }] },
            },
          },
        },
        core: {
          user_results: { result: { rest_id: '1500000000000000001', core: { screen_name: 'SariBaru', name: 'Sari' } } },
        },
      }),
    )
    expect(activity.text).toBe('Pilih @calon_dua #Nomor2 dan seterusnya sampai habis')
    expect(activity.hashtags).toEqual(['Lengkap'])
    expect(activity.author.handle).toBe('SariBaru')
  })

  it('reads a post wrapped one level deeper and one without views', async () => {
    const activity = await one('x.com', {
      __typename: 'TweetWithVisibilityResults',
      tweet: xPost({ views: { state: 'Enabled' } }),
    })
    expect([activity.itemId, activity.counts.views]).toEqual(['1800000000000000001', null])
  })
})

describe('Zeeschuimer, Instagram', () => {
  it('reads a post and leaves out the collector’s contacts', async () => {
    const activity = await one('instagram.com', instagramPost())
    expect(activity).toMatchObject({
      itemId: 'DUabcDEfghi',
      url: 'https://www.instagram.com/p/DUabcDEfghi',
      hashtags: ['menang2024'],
      mentions: ['calon.dua', 'tim.dua'],
      counts: { likes: 306, comments: 37, shares: null, views: null },
      mediaCount: 1,
    })
    expect(JSON.stringify(activity)).not.toMatch(/teman\.pengumpul|RAHASIA|PENGUMPUL/)
  })

  it('takes hidden likes, shown as 3, for unknown', async () => {
    const activity = await one('instagram.com', instagramPost({ like_count: 3, like_and_view_counts_disabled: true }))
    expect(activity.counts.likes).toBeNull()
    expect(activity.missing).toContain('counts.likes')
  })

  it('reads grid items without time or name, and albums', async () => {
    const grid = await one(
      'instagram.com',
      { __typename: 'XIGPolarisVideoMedia', id: '38_52000001', code: 'DUgrid12345', caption: null },
      { _zs_partial: true },
    )
    expect(grid).toMatchObject({
      itemId: 'DUgrid12345',
      author: { handle: null, stableId: '52000001' },
      postedAt: null,
      partial: true,
      text: '',
    })
    expect(grid.missing).toEqual(
      expect.arrayContaining(['author.handle', 'postedAt', 'counts.likes', 'counts.comments']),
    )
    expect(
      (await one('instagram.com', instagramPost({ media_type: 8, carousel_media: [{}, {}, {}] }))).mediaCount,
    ).toBe(3)
  })

  it('says why an item is no activity', async () => {
    const events = await parse(
      envelope('instagram.com', 'e', instagramPost({ product_type: 'ad' })),
      envelope('instagram.com', 'e', instagramPost({ owner: { username: 'lain' } })),
      envelope('instagram.com', 'e', instagramPost({ code: undefined })),
      envelope('twitter.com', 'e', { __typename: 'TweetUnavailable' }),
      envelope('tiktok.com', 'e', tiktokPost({ author: null })),
      envelope('imgur.com', 'e', {}),
    )
    expect(codes(events)).toEqual([
      'line.advertisement',
      'line.twoAuthors',
      'line.noItemId',
      'line.unavailable',
      'line.noAuthor',
      'line.unsupportedModule',
    ])
  })
})

describe('Zeeschuimer lines', () => {
  it('gives one event for every line that is not blank, whatever it holds', async () => {
    const good = envelope('tiktok.com', 'e', tiktokPost())
    const deep = '['.repeat(200_000)
    const events = await parse(
      '\uFEFF' + good,
      '',
      '{"broken',
      'null',
      '42',
      '[]',
      '{}',
      '{"data": null}',
      Buffer.from([0x7b, 0xff, 0xfe]),
      deep,
      good.replace('"nav_index":"1:4:NaN"', '"nav_index":NaN'),
      good + '\r',
      '{"__proto__": {"data": {}}, "data": {"id": "1"}, "source_platform": "constructor"}',
      envelope('tiktok.com', 'e', tiktokPost({ desc: 'a\0b\ud800' })),
      envelope('tiktok.com', 'e', { id: 1e300, author: [], stats: 'x', textExtra: { length: 3 } }),
    )
    expect(codes(events)).toEqual([
      'ok',
      'line.notJson',
      'line.notEnvelope',
      'line.notEnvelope',
      'line.notEnvelope',
      'line.notEnvelope',
      'line.notEnvelope',
      'line.encoding',
      'line.notJson',
      'ok',
      'ok',
      'line.unsupportedModule',
      'ok',
      'line.noItemId',
    ])
    expect(events.map((event) => event.line)).toEqual([1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15])
    expect(events[12]).toMatchObject({ activity: { text: 'ab\uFFFD' } })
  })

  it('goes on behind a line that is too long', async () => {
    const bytes = [
      Buffer.alloc(9 * 1024 * 1024, 'x'),
      Buffer.from('\n' + envelope('tiktok.com', 'e', tiktokPost()) + '\n'),
    ]
    const events: IntakeEvent[] = []
    for await (const event of parseZeeschuimer(bytes)) events.push(event)
    expect(codes(events)).toEqual(['line.tooLong', 'ok'])
  })

  it('survives any shape in place of the item', async () => {
    const shapes = [null, 0, 'x', [], {}, { legacy: {} }, { legacy: null }]
    for (const platform of ['tiktok.com', 'tiktok-comments', 'x.com', 'instagram.com', 'instagram-comments'])
      for (const base of [tiktokPost(), tiktokComment(), xPost(), instagramPost()])
        for (const key of Object.keys(base))
          for (const shape of shapes)
            expect(await parse(envelope(platform, 'e', { ...base, [key]: shape }))).toHaveLength(1)
  })

  it('keeps the newest view of an item and every time it was seen', async () => {
    const lines = [
      envelope('tiktok.com', 'e', tiktokPost({ desc: 'kedua' }), {
        timestamp_collected: 1_730_000_100_000,
        last_updated: 1_730_000_500_000,
      }),
      envelope('tiktok.com', 'e', tiktokPost({ desc: 'pertama' }), {
        timestamp_collected: 1_730_000_000_000,
        last_updated: 1_730_000_400_000,
      }),
      envelope('tiktok.com', 'e', tiktokPost({ desc: 'sebagian', _zs_partial: true }), {
        timestamp_collected: 1_730_000_900_000,
        last_updated: 1_730_000_900_000,
      }),
      'rusak',
    ]
    const bytes = Buffer.from(lines.join('\n'))
    const result = await keepNewest(parseZeeschuimer([bytes]))
    expect(result.activities).toHaveLength(1)
    expect(result.activities[0]?.activity.text).toBe('kedua')
    expect(result.activities[0]?.activity.seenAt).toBe('2024-10-27T03:33:20.000Z')
    expect(result.activities[0]?.sightings).toHaveLength(3)
    expect(result.activities.length + result.rejects.length + result.repeated).toBe(result.linesIn)
  })

  it('knows the modules it can read', () => {
    expect(['twitter.com', 'X.com', 'www.instagram.com', '9gag.com', 'toString'].map(findZeeschuimerModule)).toEqual([
      'twitter.com',
      'x.com',
      'instagram.com',
      null,
      null,
    ])
  })
})
