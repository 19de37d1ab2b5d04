import { formatDay } from '@/lib/messages/format'
import type { Day } from '@/lib/platform/day'
import { formatEmployeeNumber } from '@/lib/registry/format-employee-number'
import type { LetterBlock } from '../letter'

/**
 * Wording of the office's papers. It stands here and not among the messages because a paper is Indonesian whatever
 * language the screen has, and because an office replaces templates, not sentences of the program.
 */
export type PaperPerson = { name: string; number: string; rank: string | null; position: string; unit: string }

/** The identity block; the order is the one of all disciplinary papers (domain notes §6). */
export function identityBlock(person: PaperPerson): LetterBlock {
  return {
    kind: 'rows',
    rows: [
      { label: 'Nama', value: person.name },
      { label: 'NIP', value: person.number ? formatEmployeeNumber(person.number) : '-' },
      { label: 'Pangkat/Gol. ruang', value: person.rank ?? '-' },
      { label: 'Jabatan', value: person.position },
      { label: 'Unit kerja', value: person.unit },
    ],
  }
}

/** "Selasa, 24 November 2026" */
export function dayInWords(day: Day): string {
  return formatDay(day, 'id', 'weekday')
}

/** I, II, III for the ordinal of a summons. */
export function roman(ordinal: number): string {
  return ['I', 'II', 'III', 'IV', 'V'][ordinal - 1] ?? String(ordinal)
}

const ACTS: Record<string, string> = {
  post: 'mengunggah',
  share: 'membagikan',
  quote: 'mengutip',
  reply: 'membalas',
  comment: 'mengomentari',
  like: 'menyukai',
  follow: 'mengikuti',
  photo: 'mengunggah foto',
}

export type PaperAct = {
  act: string
  platform: string
  handle: string
  url: string | null
  target: string | null
  candidate: string | null
  /** In words; "tidak diketahui, pertama terlihat ..." when the hour of the act is unknown. */
  when: string
  rule: string | null
}

/** One act in words: allegation wording, never a finding. */
export function actInWords(act: PaperAct): string {
  const what = ACTS[act.act] ?? act.act
  const target = act.target ? ` unggahan akun @${act.target.replace(/^@/, '')}` : ''
  const about = act.candidate ? ` yang berkaitan dengan ${act.candidate}` : ''
  return `diduga ${what}${target}${about} melalui akun ${act.platform} @${act.handle.replace(/^@/, '')}`
}

/** The table of acts (F14): number, time, place, description. */
export function actsTable(acts: readonly PaperAct[]): LetterBlock {
  return {
    kind: 'table',
    caption: 'Rincian dugaan perbuatan',
    head: ['No.', 'Waktu', 'Tempat', 'Uraian', 'Aturan'],
    rows: acts.map((act, index) => [
      String(index + 1),
      act.when,
      act.url ?? `${act.platform} @${act.handle}`,
      actInWords(act),
      act.rule ?? '-',
    ]),
  }
}
