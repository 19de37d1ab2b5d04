import { writeCsv } from '../table/write-csv'
import { problem, type Problem } from '../table/problem'
import type { ActivityKind } from './adapter'

/**
 * The columns of a CSV of activities, one act a row:
 * `akun` who acted (handle or profile address; required) · `platform` (may be left out when an address says it) · `tindakan` what
 * (required) · `tautan` the post acted on or made · `akun_sasaran` whose post or account · `teks` what was written · `waktu_tindakan`
 * when (unknown for likes: leave empty) · `terlihat_pada` when it was seen · `nama_akun` shown name · `catatan` note.
 */
export const ACTIVITY_COLUMNS = [
  'akun',
  'platform',
  'tindakan',
  'tautan',
  'akun_sasaran',
  'teks',
  'waktu_tindakan',
  'terlihat_pada',
  'nama_akun',
  'catatan',
] as const

export type ActivityColumn = (typeof ACTIVITY_COLUMNS)[number]

const OTHER_NAMES: Record<string, ActivityColumn> = {
  handle: 'akun',
  username: 'akun',
  account: 'akun',
  author: 'akun',
  pengguna: 'akun',
  medsos: 'platform',
  mediasosial: 'platform',
  act: 'tindakan',
  action: 'tindakan',
  aksi: 'tindakan',
  kind: 'tindakan',
  jenistindakan: 'tindakan',
  url: 'tautan',
  link: 'tautan',
  tautanunggahan: 'tautan',
  target: 'akun_sasaran',
  sasaran: 'akun_sasaran',
  targetaccount: 'akun_sasaran',
  text: 'teks',
  isi: 'teks',
  komentar: 'teks',
  caption: 'teks',
  waktu: 'waktu_tindakan',
  tanggal: 'waktu_tindakan',
  postedat: 'waktu_tindakan',
  actat: 'waktu_tindakan',
  seenat: 'terlihat_pada',
  dilihatpada: 'terlihat_pada',
  tanggaldilihat: 'terlihat_pada',
  nama: 'nama_akun',
  name: 'nama_akun',
  note: 'catatan',
  keterangan: 'catatan',
}

const ACTS: Record<string, ActivityKind> = {
  like: 'like',
  likes: 'like',
  suka: 'like',
  menyukai: 'like',
  reaksi: 'like',
  komentar: 'comment',
  comment: 'comment',
  mengomentari: 'comment',
  berkomentar: 'comment',
  bagikan: 'share',
  membagikan: 'share',
  share: 'share',
  repost: 'share',
  retweet: 'share',
  unggahulang: 'share',
  kutip: 'quote',
  mengutip: 'quote',
  quote: 'quote',
  balas: 'reply',
  membalas: 'reply',
  balasan: 'reply',
  reply: 'reply',
  ikuti: 'follow',
  mengikuti: 'follow',
  follow: 'follow',
  unggah: 'post',
  unggahan: 'post',
  mengunggah: 'post',
  post: 'post',
  posting: 'post',
  status: 'post',
  cuit: 'post',
  foto: 'photo',
  photo: 'photo',
  fotobersama: 'photo',
}

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z]/g, '')
}

/** The act that somebody means by `Menyukai`, `repost`, `komentar` ...; null when it is none of ours. */
export function readAct(written: string): ActivityKind | null {
  const key = fold(written)
  return Object.hasOwn(ACTS, key) ? ACTS[key]! : null
}

export type ActivityColumns = Partial<Record<ActivityColumn, number>>

/** Finds the columns by their names, loosely written; `akun` and `tindakan` must be there, none twice. */
export function findActivityColumns(
  header: readonly string[],
): { ok: true; columns: ActivityColumns } | { ok: false; problem: Problem } {
  const columns: ActivityColumns = {}
  for (const [index, name] of header.entries()) {
    const key = fold(name)
    const column =
      ACTIVITY_COLUMNS.find((known) => fold(known) === key) ??
      (Object.hasOwn(OTHER_NAMES, key) ? OTHER_NAMES[key] : undefined)
    if (!column) continue
    if (columns[column] !== undefined)
      return { ok: false, problem: problem('columns.duplicate', { first: header[columns[column]]!, second: name }) }
    columns[column] = index
  }
  const missing = (['akun', 'tindakan'] as const).filter((column) => columns[column] === undefined)
  if (missing.length > 0)
    return { ok: false, problem: problem('columns.missing', { columns: missing.join(', '), found: header.join(', ') }) }
  return { ok: true, columns }
}

/** The file that people download to fill in: the header and two invented rows. */
export function activityTemplate(): string {
  return writeCsv([
    ACTIVITY_COLUMNS,
    [
      'contoh_akun',
      'instagram',
      'suka',
      'https://www.instagram.com/p/CONTOH12345/',
      'contoh.sasaran',
      '',
      '',
      '2024-10-19 09:55',
      '',
      '',
    ],
    [
      'contoh_akun',
      'x',
      'komentar',
      'https://x.com/contoh_sasaran/status/1000000000000000001',
      'contoh_sasaran',
      '',
      '2024-10-19 09:40',
      '2024-10-19 09:55',
      '',
      '',
    ],
  ])
}
