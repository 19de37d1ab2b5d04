import { LEGISLATIVE_COLUMNS } from '@/lib/elections/parse-legislative-list'
import { PAIR_COLUMNS } from '@/lib/elections/parse-pair-list'
import { activityTemplate } from './adapters/activity-columns'
import { writeCsv } from './table/write-csv'

export const TEMPLATE_KINDS = ['activities', 'employees', 'candidates', 'legislative'] as const
export type TemplateKind = (typeof TEMPLATE_KINDS)[number]

/** Invented people; the numbers have the form of a NIP and of an NI PPPK and belong to nobody. */
const EMPLOYEES = [
  [
    'NIP',
    'Nama',
    'Jenis',
    'Jabatan',
    'Kelompok Jabatan',
    'Golongan',
    'Unit Kerja',
    'Instagram',
    'Facebook',
    'TikTok',
    'X',
  ],
  [
    '198501012010011001',
    'Contoh Pegawai, S.Kom.',
    'PNS',
    'Pranata Komputer',
    'Fungsional',
    'III/c',
    'Dinas Contoh',
    'contoh.akun',
    '',
    '',
    '',
  ],
  ['199002022023212002', 'Contoh Pegawai Dua', 'PPPK', 'Guru', 'Fungsional', 'IX', 'Sekolah Contoh', '', '', '', ''],
] as const

const PAIRS = [PAIR_COLUMNS, ['walikota', '0000', 'Kota Contoh', '1', 'Contoh Calon', 'Contoh Wakil']] as const
const LEGISLATIVE = [
  LEGISLATIVE_COLUMNS,
  ['DPRD_KABKO', '000001', 'Contoh 1', '1', 'Partai Contoh', '1', 'Contoh Calon', 'L', 'Kota Contoh'],
] as const

/** The file that people download to fill in: the columns and invented rows. */
export function importTemplate(kind: TemplateKind): { name: string; csv: string } {
  switch (kind) {
    case 'activities':
      return { name: 'templat-aktivitas.csv', csv: activityTemplate() }
    case 'employees':
      return { name: 'templat-asn.csv', csv: writeCsv(EMPLOYEES) }
    case 'candidates':
      return { name: 'templat-paslon.csv', csv: writeCsv(PAIRS) }
    case 'legislative':
      return { name: 'templat-dct.csv', csv: writeCsv(LEGISLATIVE) }
  }
}
