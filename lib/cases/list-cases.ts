import 'server-only'
import type { Prisma } from '@/prisma/generated/client'
import { dayOf, toDate, toDay } from '@/lib/platform/day'
import { db } from '@/lib/platform/db'
import { findDeployment } from '@/lib/platform/find-deployment'
import { today } from '@/lib/platform/today'
import { ROLES } from '@/lib/staff/roles'
import type { Person } from '@/lib/staff/actor'
import { caseNumber } from './case-number'
import type { CaseRow } from './case-row'
import { visibleTo } from './visible-to'
import { listSteps, STAGES, type Stage } from './workflow'

export const CASE_TABS = ['mine', 'open', 'overdue', 'closed'] as const
export type CaseTab = (typeof CASE_TABS)[number]
export type CaseFilter = { tab: CaseTab; stage?: Stage; unitId?: string; page: number }
const PAGE = 50

/** Stages at which one of the actor's roles has the next step. */
export function stagesOf(actor: Person): Stage[] {
  return STAGES.filter((stage) =>
    listSteps(stage).some(
      ({ step }) => step.isNext && ROLES.some((r) => step.by.includes(r) && actor.roles.includes(r)),
    ),
  )
}

/**
 * Where the actor could still give an assessment: identity is hidden there (lib/cases/get-case.ts). Follows the policy
 * (assessIntent) in terms of the database.
 */
export function blindFor(actor: Person): Prisma.CaseWhereInput {
  const may = actor.roles.includes('inspectorate_officer') || actor.roles.includes('inspectorate_chief')
  if (!may) return { id: { in: [] } }
  return { stage: 'assessment', finding: null, assessments: { none: { assessorPerson: actor.personKey } } }
}

async function tabWhere(actor: Person, tab: CaseTab): Promise<Prisma.CaseWhereInput> {
  const open: Prisma.CaseWhereInput = { stage: { not: 'closed' } }
  if (tab === 'closed') return { stage: 'closed' }
  if (tab === 'overdue') return { ...open, nextDueOn: { lt: toDate(await today()) } }
  if (tab === 'open') return open
  const person = actor.personKey
  const proposals: Prisma.CaseWhereInput = { closeProposedByPerson: { not: person }, proposedOutcome: { not: null } }
  const inspects = actor.roles.some((role) => role.startsWith('inspectorate'))
  const own: Prisma.CaseWhereInput = {
    stage: { in: stagesOf(actor) },
    NOT: [
      { stage: 'assessment', assessments: { some: { assessorPerson: person } } },
      { stage: 'approval', decisions: { some: { rejectedAt: null, approvedAt: null, draftedByPerson: person } } },
    ],
  }
  return { AND: [open, { OR: inspects ? [own, proposals] : [own] }] }
}

/** A page of cases that the actor may see, the next deadline first, with the number behind every tab. */
export async function listCases(actor: Person, filter: CaseFilter) {
  const day = await today()
  const { zone } = await findDeployment()
  const visible = visibleTo(actor)
  const narrow: Prisma.CaseWhereInput = {
    ...(filter.stage ? { stage: filter.stage } : {}),
    // A filter by unit would tell the unit of a case whose person is hidden.
    ...(filter.unitId ? { employee: { unitId: filter.unitId }, NOT: blindFor(actor) } : {}),
  }
  const wheres = await Promise.all(CASE_TABS.map(async (tab) => [tab, await tabWhere(actor, tab)] as const))
  const of = (where: Prisma.CaseWhereInput) => ({ AND: [visible, narrow, where] })
  const counts = await Promise.all(
    wheres.map(async ([tab, where]) => [tab, await db().case.count({ where: of(where) })]),
  )
  const where = of(wheres.find(([tab]) => tab === filter.tab)?.[1] ?? {})
  const rows = await db().case.findMany({
    where,
    orderBy: filter.tab === 'closed' ? [{ closedAt: 'desc' }, { id: 'asc' }] : [{ nextDueOn: 'asc' }, { id: 'asc' }],
    skip: (filter.page - 1) * PAGE,
    take: PAGE,
    select: {
      id: true,
      year: true,
      serial: true,
      stage: true,
      nextDueOn: true,
      nextTimer: true,
      outcome: true,
      closedAt: true,
      employee: { select: { name: true, unit: { select: { name: true } } } },
      _count: { select: { flags: true } },
    },
  })
  const hidden = new Set(
    (
      await db().case.findMany({
        where: { AND: [{ id: { in: rows.map((row) => row.id) } }, blindFor(actor)] },
        select: { id: true },
      })
    ).map((row) => row.id),
  )
  const tabs = Object.fromEntries(counts) as Record<CaseTab, number>
  return {
    rows: rows.map((row): CaseRow => {
      const due = row.nextDueOn ? toDay(row.nextDueOn) : null
      return {
        id: row.id,
        number: caseNumber(row.year, row.serial),
        name: hidden.has(row.id) ? null : row.employee.name,
        unit: hidden.has(row.id) ? null : row.employee.unit.name,
        stage: row.stage,
        acts: row._count.flags,
        nextDueOn: due,
        nextTimer: row.nextTimer,
        isOverdue: row.stage !== 'closed' && due !== null && due < day,
        outcome: row.outcome,
        closedOn: row.closedAt ? dayOf(row.closedAt, zone) : null,
      }
    }),
    tabs,
    pages: Math.max(1, Math.ceil(tabs[filter.tab] / PAGE)),
  }
}
