import type { Prisma } from '@/prisma/generated/client'
import { toDate } from '@/lib/platform/day'
import type { Dated, Verifiable } from '@/lib/rulebook/rows'
import { closingReasons } from './closing-reasons'
import { competentOfficers } from './competent-officers'
import { intentFactors } from './intent-factors'
import { legalBases } from './legal-bases'
import { nonWorkingDays } from './non-working-days'
import { pp94Letters } from './pp94-letters'
import { sanctions } from './sanctions'
import { timers } from './timers'
import { triageReasons } from './triage-reasons'
import { violationTypes } from './violation-types'

const dateOf = (day: string | null) => (day === null ? null : toDate(day))
const validity = (row: Dated) => ({ validFrom: dateOf(row.validFrom), validTo: dateOf(row.validTo) })
const verification = (row: Verifiable) => ({ verifiedBy: row.verifiedBy, verifiedAt: dateOf(row.verifiedAt) })

/** The rows of one version of the rulebook, as the tables take them (`createMany`). */
export interface RulebookTables {
  violationTypes: Prisma.ViolationTypeCreateManyInput[]
  sanctions: Prisma.SanctionCreateManyInput[]
  reasons: Prisma.ReasonCreateManyInput[]
  intentFactors: Prisma.IntentFactorCreateManyInput[]
  timers: Prisma.TimerCreateManyInput[]
  competentOfficers: Prisma.CompetentOfficerCreateManyInput[]
}

/** Lays the seeded rulebook out for one version. The tables keep one language of note: the Indonesian. */
export function rulebookTables(rulebookId: string): RulebookTables {
  const reasons = [...triageReasons, ...closingReasons]
  return {
    violationTypes: [...violationTypes, ...pp94Letters].map((row) => {
      const { code, level, titleId, titleEn, target, basis, source, noteId, ord } = row
      const words = { code, level, titleId, titleEn, target, basis, source, note: noteId, ord }
      return { rulebookId, class: row.class, ...words, ...verification(row) }
    }),
    sanctions: sanctions.map((row) => {
      const { code, level, titleId, titleEn, basis, source, noteId, isSuspended, months, ord } = row
      const words = { code, level, titleId, titleEn, basis, source, note: noteId, isSuspended, months, ord }
      return { rulebookId, kinds: [...row.kinds], ...words, ...validity(row), ...verification(row) }
    }),
    reasons: reasons.map(({ code, outcome, titleId, titleEn, ord }) => {
      return { rulebookId, code, outcome, titleId, titleEn, ord }
    }),
    intentFactors: intentFactors.map(({ code, finding, titleId, titleEn, ord }) => {
      return { rulebookId, code, finding, titleId, titleEn, ord }
    }),
    timers: timers.map((row) => {
      const { code, titleId, titleEn, startsWith, length, unit, basis, source, noteId, ord } = row
      const words = { code, titleId, titleEn, startsWith, length, unit, basis, source, note: noteId, ord }
      return { rulebookId, ...words, ...verification(row) }
    }),
    competentOfficers: competentOfficers.map(({ bucket, level, titleId, titleEn, source, noteId }) => {
      return { rulebookId, bucket, level, titleId, titleEn, source, note: noteId }
    }),
  }
}

/** Legal bases as their table takes them; they are dated themselves and belong to no version. */
export function legalBasisRows(): Prisma.LegalBasisCreateManyInput[] {
  return legalBases.map((row) => {
    const { code, title, givesId, replacedBy, source, ord } = row
    return { code, title, gives: givesId, replacedBy, source, ord, ...validity(row), ...verification(row) }
  })
}

/** Days off as their table takes them. A note against a day goes into its source, the table has no other place. */
export function nonWorkingDayRows(): Prisma.NonWorkingDayCreateManyInput[] {
  return nonWorkingDays.map(({ day, kind, nameId, source, noteId, verifiedBy }) => {
    return { day: toDate(day), kind, name: nameId, source: noteId ? `${source}. ${noteId}` : source, verifiedBy }
  })
}
