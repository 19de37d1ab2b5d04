import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFlagFilter, toQuery } from '@/lib/flags/filter'
import { endOfWeek, groupByDay, groupOfDay } from '@/lib/flags/group-by-day'
import { excerptOf, markText } from '@/lib/flags/mark-text'
import { whyNotDecide, whyNotUndo, type FlagFacts } from '@/lib/flags/policy'
import { matchedWords, readExplanation } from '@/lib/flags/read-explanation'
import { startOfDay } from '@/lib/flags/start-of-day'
import { waitDay } from '@/lib/flags/wait-day'
import { triageReasons } from '@/prisma/seed/rulebook/triage-reasons'
import { OUTCOMES } from '@/lib/flags/outcome'
import { ROLES } from '@/lib/staff/roles'
import { id as indonesian } from '@/lib/messages/id'

const at = new Date('2026-11-23T02:00:00Z')
const person = (roles: readonly (typeof ROLES)[number][], personKey = 'p') =>
  ({ kind: 'person', id: personKey, name: personKey, roles, personKey, sessionId: 's' }) as const
const open: FlagFacts = { state: 'open', raiserPerson: null, claimedById: null, claimedTill: null }

describe('who may decide', () => {
  it('verifiers and nobody else', () => {
    for (const role of ROLES)
      expect(whyNotDecide(person([role]), open, at), role).toBe(role === 'kominfo_verifier' ? null : 'notAllowed')
    expect(whyNotDecide({ kind: 'job', name: 'x' }, open, at)).toBe('notAllowed')
  })
  it.each([
    [{ ...open, state: 'dismissed' as const }, 'flagDecided'],
    [{ ...open, raiserPerson: 'p' }, 'ownFlag'],
    [{ ...open, claimedById: 'x', claimedTill: new Date(at.getTime() + 1) }, 'flagClaimed'],
    [{ ...open, claimedById: 'x', claimedTill: at }, null],
    [{ ...open, claimedById: 'p', claimedTill: new Date(at.getTime() + 1) }, null],
    [{ ...open, state: 'waiting' as const }, null],
  ])('%j: %s', (facts, code) => expect(whyNotDecide(person(['kominfo_verifier']), facts, at)).toBe(code))
  it('undo asks for a decision that stands and that nobody built on', () => {
    const facts = {
      state: 'dismissed',
      raiserPerson: null,
      decision: { toState: 'dismissed' },
      isBuiltUpon: false,
    } as const
    const verifier = person(['kominfo_verifier'])
    expect(whyNotUndo(verifier, facts)).toBeNull()
    expect(whyNotUndo(verifier, { ...facts, decision: null })).toBe('nothingToUndo')
    expect(whyNotUndo(verifier, { ...facts, state: 'open' })).toBe('nothingToUndo')
    expect(whyNotUndo(verifier, { ...facts, isBuiltUpon: true })).toBe('builtUpon')
    expect(whyNotUndo(verifier, { ...facts, raiserPerson: 'p' })).toBe('ownFlag')
    expect(whyNotUndo(person(['kominfo_analyst']), facts)).toBe('notAllowed')
  })
})

describe('days', () => {
  it.each([
    ['2026-11-23', 5, '2026-11-27'],
    ['2026-11-23', 6, '2026-11-28'],
    ['2026-11-28', 5, '2026-12-04'],
    ['2026-11-28', 6, '2026-11-28'],
    ['2026-11-22', 5, '2026-11-27'],
  ] as const)('the week of %s with %i days ends %s', (day, week, end) => expect(endOfWeek(day, week)).toBe(end))
  it('headings follow each other and lose no row', () => {
    const days = ['2026-11-20', '2026-11-23', '2026-11-23', '2026-11-24', '2026-11-27', '2026-11-30']
    const groups = groupByDay(
      days.map((dueOn) => ({ dueOn })),
      '2026-11-23',
      5,
    )
    expect(groups.map(({ group, rows }) => [group, rows.length])).toEqual([
      ['over', 1],
      ['today', 2],
      ['tomorrow', 1],
      ['week', 1],
      ['later', 1],
    ])
    expect(groupOfDay('2026-11-28', '2026-11-27', 5)).toBe('tomorrow')
  })
  it('today begins at midnight of the zone', () => {
    expect(startOfDay('2026-11-23', 'Asia/Jakarta').toISOString()).toBe('2026-11-22T17:00:00.000Z')
    expect(startOfDay('2026-11-23', 'Asia/Jayapura').toISOString()).toBe('2026-11-22T15:00:00.000Z')
    expect(startOfDay('2026-11-23', 'UTC').toISOString()).toBe('2026-11-23T00:00:00.000Z')
    expect(startOfDay('2026-11-23', 'America/Lima').toISOString()).toBe('2026-11-23T05:00:00.000Z')
  })
  it('waiting never passes the deadline, and a late flag may wait until tomorrow', () => {
    const due = new Date('2026-11-25T00:00:00Z')
    const wait = (reason: string, waitUntil = '', dueOn = due) =>
      waitDay({ reasonCode: `wait.${reason}`, waitUntil }, dueOn, '2026-11-23')
    expect(wait('recheck_day')).toBe('2026-11-24')
    expect(() => wait('recheck_week')).toThrow('waitTooLong')
    expect(wait('until_day', '2026-11-25')).toBe('2026-11-25')
    expect(wait('recheck_day', '', new Date('2026-11-01T00:00:00Z'))).toBe('2026-11-24')
    expect(() => wait('until_day')).toThrow('waitDayRequired')
    expect(() => wait('until_day', '2026-11-23')).toThrow('waitDayPast')
  })
})

describe('marking what matched', () => {
  it('gives back the whole text for any spans', () => {
    const spans = fc.array(fc.record({ start: fc.nat(60), end: fc.nat(60) }))
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), spans, (text, some) => {
        expect(
          markText(text, some)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text)
        expect(() => excerptOf(text, some)).not.toThrow()
      }),
    )
  })
  it('keeps the match in the excerpt of a long text', () => {
    const text = `${'kata '.repeat(60)}menangkan nomor 1 ${'lagi '.repeat(60)}`
    const start = text.indexOf('menangkan')
    const pieces = excerptOf(text, [{ start, end: start + 17 }])
    expect(pieces.find(({ marked }) => marked)?.text).toBe('menangkan nomor 1')
    expect(pieces[0]?.text).toBe('…')
    expect(pieces.map((piece) => piece.text).join('').length).toBeLessThan(100)
  })
  it('does not say twice what lies inside a longer match', () => {
    const span = (text: string, start: number) => ({ field: 'text', start, end: start + text.length, text, why: 'x' })
    const explanation = { mentions: [{ isCertain: true, spans: [span('BayuLaksmi', 1), span('#BayuLaksmi', 0)] }] }
    expect(matchedWords(readExplanation(explanation))).toEqual(['#BayuLaksmi'])
  })
  it.each([null, 3, 'x', [[]], { mentions: 5, because: [{}], signs: [null] }])('reads %j without failing', (stored) =>
    expect(readExplanation(stored).because).toEqual([]),
  )
})

describe('the address', () => {
  it('is the filter, and the filter is the address', () => {
    const query = '?tab=due&platform=x&act=like&status=calon&origin=report&q=bu+sari'
    expect(toQuery(readFlagFilter(query))).toBe(query)
    expect(toQuery(readFlagFilter(''), { flag: 'f' })).toBe('?flag=f')
  })
  it.each(['tab=x&platform=myspace', 'after=2026-02-31_x', 'unit=1', 'q=', 'after=x'])(
    'an odd one (%s) shows all',
    (query) => expect(toQuery(readFlagFilter(query))).toBe(''),
  )
  it('takes the first of repeated values', () =>
    expect(readFlagFilter({ act: ['like', 'post'], tab: ['due', 'mine'] })).toMatchObject({ act: 'like', tab: 'due' }))
})

describe('words', () => {
  it('every reason belongs to an outcome with a key below ten', () => {
    for (const outcome of OUTCOMES) {
      const reasons = triageReasons.filter((reason) => reason.outcome === outcome)
      expect(reasons.length).toBeGreaterThan(0)
      expect(reasons.length).toBeLessThan(10)
    }
  })
  it('nothing people read speaks of a score or calls anybody an offender', () => {
    expect(JSON.stringify(indonesian.flags)).not.toMatch(/pelaku|tersangka|skor|risiko|!/i)
  })
})
