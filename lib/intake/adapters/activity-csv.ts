import { parseAccountReference, type AccountReference } from '@/lib/registry/parse-account-reference'
import { parsePostLink, type PostLink } from '@/lib/registry/parse-post-link'
import { readPlatformName, type SocialPlatform } from '@/lib/registry/social-platform'

import { problem, type Problem } from '../table/problem'
import type { Table } from '../table/table'
import { findActivityColumns, readAct, type ActivityColumn, type ActivityColumns } from './activity-columns'
import { listMissing, type ActivityDraft, type IntakeEvent } from './adapter'
import { readWrittenTime, type Clock } from './read-written-time'

/** `clock`: what a time without zone means; `now`: ISO, nothing may lie a day behind it. */
export type ActivityCsvOptions = { clock: Clock; now: string }

type Draft = { ok: true; activity: ActivityDraft } | { ok: false; problem: Problem }

const OWN_ITEM = ['post', 'share', 'quote', 'reply', 'photo']
const TEXT_LIMIT = 20_000

/** A row as an activity; the problem names the column in `params.column`. */
export function readActivityRow(
  cells: readonly string[],
  columns: ActivityColumns,
  options: ActivityCsvOptions,
): Draft {
  const cell = (column: ActivityColumn) => {
    const index = columns[column]
    return index === undefined ? '' : (cells[index] ?? '').trim()
  }
  const refuse = (column: ActivityColumn, why: Problem): Draft => ({
    ok: false,
    problem: { ...why, params: { ...why.params, column } },
  })

  const kind = readAct(cell('tindakan'))
  if (kind === null)
    return refuse(
      'tindakan',
      problem(cell('tindakan') === '' ? 'cell.required' : 'cell.choice', {
        found: cell('tindakan'),
        choices: 'suka, komentar, bagikan, kutip, balas, ikuti, unggah, foto',
      }),
    )

  let link: PostLink | null = null
  let followed: AccountReference | null = null
  if (cell('tautan') !== '') {
    const result = parsePostLink(cell('tautan'))
    if (result.ok) link = result.link
    else {
      // A followed account is given by its profile's address.
      const profile = kind === 'follow' ? parseAccountReference(cell('tautan'), null) : null
      if (!profile?.ok) return refuse('tautan', result.problem)
      followed = profile.account
    }
  }

  const named = cell('platform') === '' ? null : readPlatformName(cell('platform'))
  if (cell('platform') !== '' && named === null)
    return refuse('platform', problem('account.platform', { found: cell('platform'), platform: '' }))
  const linked = link?.platform ?? followed?.platform ?? null
  if (named !== null && linked !== null && named !== linked)
    return refuse('tautan', problem('account.wrongPlatform', { found: cell('tautan'), platform: named }))
  const expected: SocialPlatform | null = named ?? linked

  if (cell('akun') === '') return refuse('akun', problem('cell.accountMissing'))
  const account = parseAccountReference(cell('akun'), expected)
  if (!account.ok) return refuse('akun', account.problem)
  const { platform, handle, stableId } = account.account

  let targetHandle = followed?.handle ?? (link !== null && !OWN_ITEM.includes(kind) ? link.handle : null)
  if (cell('akun_sasaran') !== '') {
    const target = parseAccountReference(cell('akun_sasaran'), platform)
    if (!target.ok) return refuse('akun_sasaran', target.problem)
    targetHandle = target.account.handle
  }

  const text = cell('teks')
  if (text.length > TEXT_LIMIT) return refuse('teks', problem('cell.tooLong', { limit: TEXT_LIMIT }))
  const times: Partial<Record<'waktu_tindakan' | 'terlihat_pada', { iso: string; dayOnly: boolean }>> = {}
  for (const column of ['waktu_tindakan', 'terlihat_pada'] as const) {
    if (cell(column) === '') continue
    const time = readWrittenTime(cell(column), options.clock, options.now)
    if (!time.ok) return refuse(column, time.problem)
    times[column] = time
  }

  const draft: Omit<ActivityDraft, 'missing'> = {
    source: 'activity-csv',
    platform,
    // A comment has no id of its own unless the link points at it; a like is known by what was liked.
    itemId: link === null ? null : kind === 'comment' ? link.commentId : link.itemId,
    url: link?.url ?? followed?.url ?? null,
    author: { handle, name: cell('nama_akun') || null, stableId },
    postedAt: times.waktu_tindakan?.iso ?? null,
    text,
    kind,
    hashtags: [...text.matchAll(/#([\p{L}\p{N}_]+)/gu)].map((match) => match[1]!),
    mentions: [...text.matchAll(/(?<![\w.])@([a-z0-9_](?:[a-z0-9_.]{0,28}[a-z0-9_])?)/gi)].map((match) => match[1]!),
    counts: { likes: null, comments: null, shares: null, views: null },
    inReplyTo: kind === 'comment' && link !== null ? link.itemId : null,
    sharedFrom: null,
    targetHandle,
    mediaCount: null,
    seenAt: times.terlihat_pada?.iso ?? null,
    updatedAt: null,
    partial: false,
    note: cell('catatan') || null,
  }
  const missing = listMissing(draft)
  if (times.waktu_tindakan?.dayOnly) missing.push('postedAt.time')
  if (times.terlihat_pada?.dayOnly) missing.push('seenAt.time')
  return { ok: true, activity: { ...draft, missing } }
}

/**
 * The activities of a table that was read by `readTable` (CSV in any encoding, or XLSX). Every row in gives one event,
 * rejected rows of the table included. Refuses only when a required column is missing or stands twice.
 */
export function parseActivityTable(
  table: Table,
  options: ActivityCsvOptions,
): { ok: true; events: Iterable<IntakeEvent> } | { ok: false; problem: Problem } {
  const found = findActivityColumns(table.header)
  if (!found.ok) return found
  function* events(columns: ActivityColumns): Generator<IntakeEvent> {
    for (const row of table.rejected) yield { kind: 'reject', line: row.line, ...row.problem }
    for (const { line, cells } of table.rows) {
      const result = readActivityRow(cells, columns, options)
      yield result.ok
        ? { kind: 'activity', line, activity: result.activity }
        : { kind: 'reject', line, ...result.problem }
    }
  }
  return { ok: true, events: events(found.columns) }
}
