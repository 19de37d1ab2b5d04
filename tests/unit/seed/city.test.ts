import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { Detection } from '@/lib/detection/detect'
import { Letter } from '@/lib/documents/letter'
import { STAGES } from '@/lib/cases/workflow'
import { buildCity } from '@/prisma/seed/city/build-city'
import { actDayOf, openReading } from '@/prisma/seed/city/read-act'
import { closingReasons } from '@/prisma/seed/rulebook/closing-reasons'
import { intentFactors } from '@/prisma/seed/rulebook/intent-factors'
import { triageReasons } from '@/prisma/seed/rulebook/triage-reasons'

const DAY = '2026-11-22'
const store = mkdtempSync(path.join(tmpdir(), 'netra-city-'))
const plan = { day: DAY, store, passwordHash: 'hash', rulebookId: '01900000-0000-7000-8000-000000000001' }
const book = await buildCity(plan)
const dawn = new Date(`${DAY}T00:00:00+07:00`)

afterAll(() => rmSync(store, { recursive: true, force: true }))

const countBy = <Row>(rows: readonly Row[], key: (row: Row) => unknown) => {
  const counts: Record<string, number> = {}
  for (const row of rows) counts[String(key(row))] = (counts[String(key(row))] ?? 0) + 1
  return counts
}

describe('the year of Kota Sagara', () => {
  it('is the same year when it is told again', async () => {
    const again = await buildCity(plan)
    const hash = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex')
    expect(hash(again)).toBe(hash(book))
  }, 60_000)

  it('holds nothing that happened on the anchor day or later', () => {
    expect(book.AuditEntry.filter(({ at }) => (at as Date) >= dawn)).toEqual([])
    expect(book.Activity.filter(({ firstSeenAt }) => firstSeenAt >= dawn)).toEqual([])
    expect(book.Flag.filter(({ firstKnownAt }) => firstKnownAt >= dawn)).toEqual([])
  })

  it('has a running election determined before today and voted on after it', () => {
    const vote = book.ElectionStage.filter(({ kind }) => kind === 'vote').map(({ startsOn }) => startsOn)
    expect(vote.filter((day) => day > dawn)).toHaveLength(1)
    expect(vote.filter((day) => day < dawn)).toHaveLength(1)
  })
})

describe('its activities', () => {
  it('are all such as intake would keep: inside a monitoring and about the election', () => {
    const read = openReading(book)
    const iso = (date: Date) => date.toISOString().slice(0, 10)
    const dropped = book.Activity.filter((activity) => {
      const day = actDayOf(activity)
      return !book.Election.some(({ id, monitoringFrom, monitoringTo }) => {
        if (day < iso(monitoringFrom) || day > iso(monitoringTo)) return false
        const { mentions, targetAccount } = read(activity, id)
        return mentions.length > 0 || targetAccount !== null
      })
    })
    expect(book.Activity).toHaveLength(1200)
    expect(dropped).toEqual([])
  })

  it('raise exactly the flags there are', () => {
    const raised = new Set(book.Flag.map(({ activityId }) => activityId))
    const read = openReading(book)
    const iso = (date: Date) => date.toISOString().slice(0, 10)
    const wrong = book.Activity.filter((activity) => {
      const day = actDayOf(activity)
      const covering = book.Election.filter((one) => iso(one.monitoringFrom) <= day && day <= iso(one.monitoringTo))
      return covering.some(({ id }) => read(activity, id).raise) !== raised.has(activity.id)
    })
    expect(wrong.map(({ text, targetText }) => [text, targetText])).toEqual([])
  })
})

describe('its flags', () => {
  it('are three hundred; forty-five open, ten waiting, more let go than forwarded', () => {
    const states = countBy(book.Flag, ({ state }) => state)
    expect(book.Flag).toHaveLength(300)
    expect(states).toMatchObject({ open: 45, waiting: 10 })
    expect((states.dismissed ?? 0) + (states.not_theirs ?? 0)).toBeGreaterThan((states.forwarded ?? 0) * 1.5)
  })

  it('lie before determination in nearly half of the cases', () => {
    const ethics = book.Flag.filter(({ ruleClass }) => ruleClass === 'ethics').length
    expect(ethics).toBeGreaterThan(120)
    expect(ethics).toBeLessThan(165)
  })

  it('say why they were raised with places that are true in the text', () => {
    const wrong = book.Flag.flatMap((flag) => {
      const activity = book.Activity.find(({ id }) => id === flag.activityId)
      const { mentions, raise, because } = flag.explanation as unknown as Detection
      const spans = mentions.flatMap(({ spans }) => spans)
      const isTrue = spans.every(({ field, start, end, text }) => {
        const source = field === 'text' ? activity?.text : activity?.targetText
        return (source ?? '').slice(start, end) === text
      })
      return isTrue && raise && because.length > 0 ? [] : [flag.number]
    })
    expect(wrong).toEqual([])
  })

  it('are never decided by who raised them, and always with a reason of the rulebook', () => {
    const people = new Map(book.User.map((user) => [user.id, user.personKey]))
    const codes = new Set(triageReasons.map(({ code }) => code))
    for (const decision of book.FlagDecision) {
      const flag = book.Flag.find(({ id }) => id === decision.flagId)
      expect(people.get(flag?.raisedById ?? '')).not.toBe(decision.byPerson)
      if (decision.outcome === 'undo') expect(decision.undoesId).toBeTruthy()
      else expect(codes).toContain(decision.reasonCode)
    }
    expect(book.FlagDecision.some(({ outcome }) => outcome === 'undo')).toBe(true)
  })
})

describe('its cases', () => {
  it('stand in every stage and ended in every way', () => {
    expect(book.Case).toHaveLength(60)
    expect(new Set(book.Case.map(({ stage }) => stage))).toEqual(new Set(STAGES))
    expect(
      countBy(
        book.Case.filter(({ stage }) => stage === 'closed'),
        ({ outcome }) => outcome,
      ),
    ).toEqual({
      sanctioned: 7,
      coaching: 5,
      not_proven: 4,
      not_the_actor: 2,
      official_duty: 1,
      no_violation: 2,
    })
  })

  it('are about one person each, and one person has one case', () => {
    expect(new Set(book.Case.map(({ employeeId }) => employeeId)).size).toBe(60)
    const wrong = book.Flag.filter(
      (flag) => flag.caseId && book.Case.find(({ id }) => id === flag.caseId)?.employeeId !== flag.employeeId,
    )
    expect(wrong).toEqual([])
  })

  it('were assessed, decided and closed by different hands', () => {
    const perCase = countBy(book.Assessment, ({ caseId, assessorPerson }) => `${caseId} ${assessorPerson}`)
    expect(Object.values(perCase).every((count) => count === 1)).toBe(true)
    expect(book.Decision.filter((one) => one.approvedByPerson && one.approvedByPerson === one.draftedByPerson)).toEqual(
      [],
    )
    expect(book.Case.filter((one) => one.closedByPerson && one.closedByPerson === one.closeProposedByPerson)).toEqual(
      [],
    )
  })

  it('use factors and closing reasons that the rulebook has', () => {
    const factors = new Set(intentFactors.map(({ code }) => code))
    expect(
      book.Assessment.flatMap(({ factors: used }) => used as string[]).filter((code) => !factors.has(code)),
    ).toEqual([])
    const reasons = new Set<string>(closingReasons.map(({ code }) => code))
    expect(book.Case.filter(({ closingReason }) => closingReason && !reasons.has(closingReason))).toEqual([])
  })

  it('number cases and papers without gaps in the order in which they came', () => {
    for (const { name, value } of book.Counter) {
      const [kind, year] = name.split('-')
      const rows: { year: number; serial: number }[] = kind === 'case' ? book.Case : book.Document
      const serials = rows.filter((row) => row.year === Number(year)).map(({ serial }) => serial)
      expect(serials).toEqual(Array.from({ length: value }, (_, n) => n + 1))
    }
  })

  it('issue papers that are letters as the program writes them', () => {
    expect(book.Document.length).toBeGreaterThan(80)
    expect(book.Document.filter(({ content }) => !Letter.safeParse(content).success)).toEqual([])
  })

  it('are told by the record in the order in which it happened', () => {
    const times = book.AuditEntry.map(({ at }) => (at as Date).getTime())
    expect(times).toEqual([...times].sort((a, b) => a - b))
    for (const { id, stage } of book.Case) {
      const events = book.AuditEntry.filter(({ caseId }) => caseId === id).map(({ event }) => event)
      const steps = events.filter(
        (event) => event.startsWith('case.') && event !== 'case.read' && event !== 'case.noted',
      )
      expect(steps[0]).toBe('case.opened')
      if (stage === 'closed') expect(steps.at(-1)).toBe('case.closed')
    }
  })
})

describe('its pictures', () => {
  it('lie in the store under the hash of what they hold', () => {
    const files = readdirSync(store, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    expect(files).toHaveLength(book.Evidence.length)
    expect(files.length).toBeGreaterThanOrEqual(40)
    for (const file of files) {
      const sha256 = createHash('sha256')
        .update(readFileSync(path.join(file.parentPath, file.name)))
        .digest('hex')
      expect(file.name).toBe(sha256)
      expect(path.basename(file.parentPath)).toBe(sha256.slice(0, 2))
    }
  })
})
