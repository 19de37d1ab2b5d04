import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { closingReasons } from './rulebook/closing-reasons'
import { competentOfficers } from './rulebook/competent-officers'
import { intentFactors } from './rulebook/intent-factors'
import { legalBases } from './rulebook/legal-bases'
import { nonWorkingDays } from './rulebook/non-working-days'
import { sanctions } from './rulebook/sanctions'
import { timers } from './rulebook/timers'
import { triageReasons } from './rulebook/triage-reasons'
import { violationTypes } from './rulebook/violation-types'
import { writeRows } from './write-rows'

/** Columns of a table, so that the rows of the rulebook, which know more than the tables keep, are cut to them. */
async function columnsOf(client: pg.ClientBase, table: string): Promise<Set<string>> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT column_name AS name FROM information_schema.columns WHERE table_schema = 'public' AND table_name = $1`,
    [table],
  )
  return new Set(rows.map(({ name }) => name))
}

async function writeSeedRows(client: pg.ClientBase, table: string, rows: readonly object[], extra: object = {}) {
  const columns = await columnsOf(client, table)
  const cut = rows.map((row) => {
    const all = { ...row, ...extra, note: 'noteId' in row ? row.noteId : '' }
    return Object.fromEntries(Object.entries(all).filter(([name]) => columns.has(name)))
  })
  await writeRows(client, table, cut)
}

/**
 * Puts the rulebook, the legal bases and the calendar into an empty set of tables; does nothing when a rulebook exists.
 * @param activeFrom ISO day from which this edition applies
 * @returns id of the active rulebook
 */
export async function loadRulebook(
  client: pg.ClientBase,
  { id = randomUUID(), activeFrom }: { id?: string; activeFrom: string },
): Promise<string> {
  const { rows } = await client.query<{ id: string }>(
    `SELECT "id" FROM "Rulebook" ORDER BY ("state" = 'active') DESC LIMIT 1`,
  )
  if (rows[0]) return rows[0].id
  const note = 'Edisi awal dari sumber yang disebut di tiap baris; belum diverifikasi Bagian Hukum.'
  await writeRows(client, 'Rulebook', [{ id, version: 1, state: 'active', activeFrom, note }])
  const rulebook = { rulebookId: id }
  await writeSeedRows(client, 'ViolationType', violationTypes, rulebook)
  await writeSeedRows(client, 'Sanction', sanctions, rulebook)
  const reasons = [...triageReasons, ...closingReasons].map((row, n) => ({ ...row, ord: n + 1 }))
  await writeSeedRows(client, 'Reason', reasons, rulebook)
  await writeSeedRows(client, 'IntentFactor', intentFactors, rulebook)
  await writeSeedRows(client, 'Timer', timers, rulebook)
  await writeSeedRows(client, 'CompetentOfficer', competentOfficers, rulebook)
  await writeSeedRows(
    client,
    'LegalBasis',
    legalBases.map((row) => ({ ...row, gives: row.givesId })),
  )
  const days = nonWorkingDays.map((row) => ({ ...row, name: row.nameId }))
  await writeSeedRows(client, 'NonWorkingDay', days)
  return id
}
