import { createTranslator } from 'next-intl'
import { describe, expect, it } from 'vitest'
import { explainDeadline } from '@/lib/cli/deadline'
import en from '@/lib/messages/en/rulebook.json'
import id from '@/lib/messages/id/rulebook.json'
import type { Remaining } from '@/lib/rulebook/remaining'
import { timers } from '@/prisma/seed/rulebook/timers'
import { officeCalendar } from '@/tests/support/office-calendar'

const ask = (code: string, startDay: string, locale: 'id' | 'en' = 'id') =>
  explainDeadline({ code, startDay, locale, timers, calendar: officeCalendar() })

describe('netra deadline', () => {
  it('prints the date and the counting, day by day', () => {
    const { ok, lines } = ask('t-berlaku', '2026-07-14')
    expect(ok).toBe(true)
    expect(lines.slice(0, 8)).toEqual([
      'T-BERLAKU - Keputusan mulai berlaku',
      'Mulai: Selasa, 14 Juli 2026 (hari ke-0, keputusan diterima)',
      'Jangka waktu: 15 hari kerja',
      'Jatuh pada: Selasa, 4 Agustus 2026 (2026-08-04)',
      'Dasar: Peraturan BKN 6/2022 Ps 50(1) (belum diverifikasi)',
      'Minggu kerja: 5 hari',
      'Hitungan:',
      '  Selasa, 14 Juli 2026  hari ke-0',
    ])
    expect(lines).toContain('  Sabtu, 18 Juli 2026  akhir pekan')
    expect(lines.at(-1)).toBe('  Selasa, 4 Agustus 2026  hari kerja ke-15')
    expect(lines).toHaveLength(7 + 22)
  })

  it('speaks English, names holidays and shows both readings', () => {
    // Node versions disagree about the comma after the weekday.
    const lines = ask('T-LAPOR', '2026-08-13', 'en').lines.map((line) => line.replaceAll(',', ''))
    expect(lines).toContain('Falls on: Thursday 20 August 2026 (2026-08-20)')
    expect(lines).toContain('Falls on: Wednesday 26 August 2026 (2026-08-26)')
    expect(lines).toContain('  Monday 17 August 2026  day off: Hari Kemerdekaan')
    expect(lines.some((line) => line.startsWith('Note: Law 7/2017'))).toBe(true)
  })

  it('warns when the holiday table does not reach', () => {
    expect(ask('T-PPK', '2026-12-28').lines.some((line) => line.startsWith('Peringatan'))).toBe(true)
    expect(ask('T-PPK', '2026-07-14').lines.some((line) => line.startsWith('Peringatan'))).toBe(false)
  })

  it('refuses what it does not know, and says what there is', () => {
    const unknown = ask('T-APA', '2026-07-14')
    expect(unknown.ok).toBe(false)
    expect(unknown.lines.join()).toContain('T-LAPOR, T-KAJIAN')
    expect(unknown.lines.join()).not.toContain(':STATUTE')
    expect(ask('T-PPK', '31-02-2026', 'en')).toEqual({
      ok: false,
      lines: ['"31-02-2026" is not a date. Write it like 2026-07-14.'],
    })
  })
})

describe('the words of the rulebook', () => {
  const say = (locale: 'id' | 'en', one: Remaining) => {
    const t = createTranslator({ locale, messages: locale === 'id' ? id : (en as typeof id) })
    return t(`remaining.${one.kind}`, { days: one.days, unit: one.unit })
  }

  it('say how much time is left', () => {
    const unit = 'working_day'
    expect(say('id', { kind: 'today', days: 0, unit })).toBe('hari ini')
    expect(say('id', { kind: 'tomorrow', days: 1, unit })).toBe('besok')
    expect(say('id', { kind: 'left', days: 3, unit })).toBe('sisa 3 hari kerja')
    expect(say('id', { kind: 'over', days: 2, unit })).toBe('lewat 2 hari kerja')
    expect(say('id', { kind: 'left', days: 5, unit: 'calendar_day' })).toBe('sisa 5 hari')
    expect(say('en', { kind: 'over', days: 1, unit })).toBe('1 working day overdue')
  })

  it('cover every code of the seeded rows in both languages', () => {
    for (const words of [id, en]) {
      for (const { code, startsWith, unit } of timers) {
        if (!code.includes(':')) expect(words.timers).toHaveProperty([code])
        expect(words.startEvents).toHaveProperty([startsWith])
        expect(words.units).toHaveProperty([unit])
      }
    }
  })
})
