import { describe, expect, it } from 'vitest'

import type { IntakeEvent } from '@/lib/intake/adapters/adapter'
import { parseActivityTable } from '@/lib/intake/adapters/activity-csv'
import { ACTIVITY_COLUMNS, activityTemplate } from '@/lib/intake/adapters/activity-columns'
import { readWrittenTime } from '@/lib/intake/adapters/read-written-time'
import { streamActivityCsv, UnreadableCsv } from '@/lib/intake/adapters/stream-activity-csv'
import { readTable } from '@/lib/intake/table/read-table'

const OPTIONS = { clock: 'WIB', now: '2024-11-27T05:00:00.000Z' } as const
const HEAD = ACTIVITY_COLUMNS.join(',') + '\n'

async function both(text: string): Promise<IntakeEvent[]> {
  const read = await readTable(Buffer.from(text), 'aktivitas.csv')
  if (!read.ok) throw new Error(read.problem.code)
  const parsed = parseActivityTable(read.table, OPTIONS)
  if (!parsed.ok) throw new Error(parsed.problem.code)
  const whole = [...parsed.events].sort((a, b) => a.line - b.line)
  const streamed: IntakeEvent[] = []
  const bytes = Buffer.from(text)
  const pieces = Array.from({ length: Math.ceil(bytes.length / 11) }, (_, i) => bytes.subarray(i * 11, i * 11 + 11))
  for await (const event of streamActivityCsv(pieces, OPTIONS)) streamed.push(event)
  expect(streamed).toEqual(whole)
  expect(whole).toHaveLength(read.table.rowsIn)
  return whole
}

const codes = (events: IntakeEvent[]) =>
  events.map((event) => (event.kind === 'reject' ? event.code : event.activity.kind))

describe('CSV of activities', () => {
  it('reads a like: no time of its own, the target from the link', async () => {
    const [event] = await both(
      HEAD + 'sari.w,,suka,https://www.threads.net/@calon.dua/post/Cabcdef123?xmt=rahasia,,,,19/10/2024 09.55,,\n',
    )
    expect(event).toMatchObject({
      kind: 'activity',
      line: 2,
      activity: {
        platform: 'threads',
        kind: 'like',
        itemId: 'Cabcdef123',
        url: 'https://www.threads.net/@calon.dua/post/Cabcdef123',
        targetHandle: 'calon.dua',
        postedAt: null,
        seenAt: '2024-10-19T02:55:00.000Z',
        counts: { likes: null, comments: null, shares: null, views: null },
      },
    })
    expect(event?.kind === 'activity' && event.activity.missing).toEqual(
      expect.arrayContaining(['postedAt', 'counts.likes']),
    )
  })

  it('reads a comment, a follow by profile address and a post over several lines', async () => {
    const events = await both(
      HEAD +
        'sari.w,instagram,Komentar,https://www.instagram.com/p/CabcdefGHIJ/,@calon.dua,"Semangat, #menang\n\nkita @tim.dua",2024-10-19 08:00,2024-10-19,,catatan\n' +
        'https://x.com/SariW,,mengikuti,https://x.com/CalonDua,,,,2024-10-19T08:00:00+08:00,,\n' +
        'sari_w,tiktok,unggah,https://www.tiktok.com/@sari_w/video/7300000000000000001,,teks,,,,\n',
    )
    expect(codes(events)).toEqual(['comment', 'follow', 'post'])
    expect(events[0]).toMatchObject({
      activity: {
        itemId: null,
        inReplyTo: 'CabcdefGHIJ',
        text: 'Semangat, #menang\n\nkita @tim.dua',
        hashtags: ['menang'],
        mentions: ['tim.dua'],
        postedAt: '2024-10-19T01:00:00.000Z',
        note: 'catatan',
      },
    })
    expect(events[0]?.kind === 'activity' && events[0].activity.missing).toContain('seenAt.time')
    expect(events[1]).toMatchObject({
      line: 5,
      activity: { platform: 'x', targetHandle: 'CalonDua', seenAt: '2024-10-19T00:00:00.000Z' },
    })
  })

  it('says what is wrong with a row and reads the others', async () => {
    const events = await both(
      HEAD +
        ',instagram,suka,,,,,,,\n' +
        'sari,instagram,menari,,,,,,,\n' +
        'sari,,suka,,,,,,,\n' +
        'sari,instagram,suka,https://x.com/a/status/1800000000000000001,,,,,,\n' +
        'sari,instagram,suka,https://berita.example.id/1,,,,,,\n' +
        'sari,facebook,suka,https://www.facebook.com/share/p/1AbC/,,,,,,\n' +
        'sari,instagram,komentar,,,hai,31/02/2024 10:00,,,\n' +
        'sari,instagram,komentar,,,hai,10/19/2024 10:00,,,\n' +
        'sari,instagram,komentar,,,hai,2031-01-01,,,\n' +
        'sari,instagram,komentar,,"hai,2024-01-01,,,\n' +
        'sari,friendster,suka,,,,,,,\n' +
        'sari,instagram,suka,,,,,,,,,lebih\n' +
        'sari,instagram,suka,https://www.instagram.com/p/CabcdefGHIJ/,,,,,,\n',
    )
    expect(codes(events)).toEqual([
      'cell.accountMissing',
      'cell.choice',
      'account.platform',
      'account.wrongPlatform',
      'link.platform',
      'link.shortLink',
      'cell.date',
      'cell.dateAmbiguous',
      'cell.future',
      'row.unclosedQuote',
      'account.platform',
      'row.tooManyCells',
      'like',
    ])
    expect(events[6]).toMatchObject({ params: { column: 'waktu_tindakan', found: '31/02/2024 10:00' } })
  })

  it('reads its own template', async () => {
    expect(codes(await both(activityTemplate().replace('\uFEFF', '')))).toEqual(['like', 'comment'])
  })

  it('refuses a file without its columns before the first event', async () => {
    const stream = streamActivityCsv([Buffer.from('a,b\n1,2\n')], OPTIONS)
    await expect(stream.next()).rejects.toThrow(UnreadableCsv)
    await expect(streamActivityCsv([], OPTIONS).next()).rejects.toMatchObject({ problem: { code: 'file.empty' } })
  })

  it('streams many rows, piece by piece', async () => {
    function* chunks() {
      yield Buffer.from(HEAD)
      for (let i = 0; i < 200; i++)
        yield Buffer.from(`sari.w,instagram,suka,https://www.instagram.com/p/CabcdefGHIJ/,,,,,,\n`.repeat(100))
    }
    let count = 0
    for await (const event of streamActivityCsv(chunks(), OPTIONS)) count += event.kind === 'activity' ? 1 : 0
    expect(count).toBe(20_000)
  }, 60_000)
})

describe('readWrittenTime', () => {
  it.each([
    ['2024-10-19T09:55:33Z', '2024-10-19T09:55:33.000Z'],
    ['2024-10-19 09:55', '2024-10-19T02:55:00.000Z'],
    ['19-10-2024 09:55', '2024-10-19T02:55:00.000Z'],
    ['19 Oktober 2024 pukul 09.55 WITA', '2024-10-19T01:55:00.000Z'],
    ['Sabtu, 19 Okt 2024 09.55 WIT', '2024-10-19T00:55:00.000Z'],
    ["Jum'at, 18 Oktober 2024", '2024-10-17T17:00:00.000Z'],
    ['Sat Oct 19 09:55:33 +0000 2024', '2024-10-19T09:55:33.000Z'],
    ['2024-10-19T09:55:33-0500', '2024-10-19T14:55:33.000Z'],
  ])('reads %s', (written, iso) => {
    expect(readWrittenTime(written, 'WIB', OPTIONS.now)).toMatchObject({ ok: true, iso })
  })

  it.each([
    'kemarin',
    '19/10/24',
    '2024-13-01',
    '2024-10-19 25:00',
    '1999-01-01',
    '45584',
    '',
    '32 Oktober 2024',
    '19 Foo 2024',
  ])('refuses %j', (written) => {
    expect(readWrittenTime(written, 'WIB', OPTIONS.now)).toMatchObject({ ok: false })
  })
})
