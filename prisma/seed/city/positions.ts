import type { EmployeeKind, PositionBucket } from '@/lib/rulebook/rows'
import type { Random } from './random'
import type { UnitKind, UnitPlan } from './units'

export interface Post {
  position: string
  bucket: PositionBucket
  rank: string | null
  /** Row of degrees in lib of names. */
  work: string
}

const RANKS = [
  ['Pengatur Muda, II/a', 4],
  ['Pengatur, II/c', 10],
  ['Pengatur Tingkat I, II/d', 11],
  ['Penata Muda, III/a', 24],
  ['Penata Muda Tingkat I, III/b', 20],
  ['Penata, III/c', 15],
  ['Penata Tingkat I, III/d', 12],
  ['Pembina, IV/a', 4],
] as const

const SENIOR = {
  JPT: 'Pembina Utama Muda, IV/c',
  ADMINISTRATOR: 'Pembina, IV/a',
  KEPALA_WILAYAH: 'Penata Tingkat I, III/d',
}

const FUNCTIONAL: Record<string, readonly (readonly [string, number])[]> = {
  school: [
    ['Guru Ahli Pertama', 50],
    ['Guru Ahli Muda', 32],
    ['Guru Ahli Madya', 12],
    ['Pustakawan Ahli Pertama', 3],
  ],
  health: [
    ['Perawat Terampil', 24],
    ['Perawat Ahli Pertama', 24],
    ['Bidan Terampil', 18],
    ['Apoteker Ahli Pertama', 6],
    ['Dokter Ahli Pertama', 9],
    ['Pranata Laboratorium Kesehatan Terampil', 8],
    ['Sanitarian Terampil', 5],
  ],
  inspectorate: [
    ['Auditor Ahli Muda', 30],
    ['Auditor Ahli Pertama', 40],
    ['Pengawas Pemerintahan Ahli Muda', 30],
  ],
  office: [
    ['Analis Kebijakan Ahli Muda', 18],
    ['Perencana Ahli Pertama', 14],
    ['Pranata Komputer Ahli Pertama', 12],
    ['Pranata Hubungan Masyarakat Ahli Pertama', 8],
    ['Arsiparis Terampil', 14],
    ['Analis SDM Aparatur Ahli Muda', 12],
    ['Penyuluh Ahli Pertama', 10],
  ],
  order: [
    ['Polisi Pamong Praja Terampil', 70],
    ['Polisi Pamong Praja Ahli Pertama', 30],
  ],
}

const STAFF: Record<string, readonly string[]> = {
  school: ['Pengadministrasi Umum', 'Penjaga Sekolah', 'Operator Layanan Operasional'],
  health: ['Pengadministrasi Umum', 'Pengelola Layanan Kesehatan', 'Pengemudi Ambulans'],
  order: ['Anggota Satuan Linmas', 'Pengadministrasi Umum'],
  office: [
    'Pengadministrasi Umum',
    'Penelaah Teknis Kebijakan',
    'Pengelola Keuangan',
    'Operator Layanan Operasional',
    'Pengolah Data dan Informasi',
    'Pengelola Layanan Operasional',
  ],
}

const workOf = (kind: UnitKind): string =>
  kind === 'clinic' || kind === 'hospital' ? 'health' : kind === 'school' || kind === 'order' ? kind : 'office'

const SHARE_FUNCTIONAL: Record<UnitKind, number> = {
  secretariat: 0.3,
  inspectorate: 0.62,
  office: 0.28,
  agency: 0.34,
  school: 0.86,
  clinic: 0.74,
  hospital: 0.76,
  district: 0.08,
  order: 0.5,
}

/** Posts that exist once or a few times in a unit; the first people of the unit hold them. All are PNS posts. */
function leadingPosts(plan: UnitPlan): Pick<Post, 'position' | 'bucket'>[] {
  const short = plan.name.replace(/^(Dinas|Badan|Kecamatan) /, '')
  const administrators = (names: string[]) => names.map((position) => ({ position, bucket: 'ADMINISTRATOR' as const }))
  if (plan.code === 'SETDA')
    return [
      { position: 'Sekretaris Daerah', bucket: 'JPT' },
      { position: 'Asisten Pemerintahan dan Kesejahteraan Rakyat', bucket: 'JPT' },
      { position: 'Asisten Perekonomian dan Pembangunan', bucket: 'JPT' },
      { position: 'Asisten Administrasi Umum', bucket: 'JPT' },
      ...administrators(
        ['Hukum', 'Organisasi', 'Umum', 'Protokol', 'Pemerintahan'].map((one) => `Kepala Bagian ${one}`),
      ),
    ]
  if (plan.kind === 'district')
    return [
      { position: `Camat ${short}`, bucket: 'KEPALA_WILAYAH' },
      ...administrators([`Sekretaris Camat ${short}`]),
      ...[
        'Banyusari',
        'Tirtamulya',
        'Wanasari',
        'Karangjati',
        'Sidomakmur',
        'Pandanwangi',
        'Kalirejo',
        'Sumberasri',
      ].map((place) => ({ position: `Lurah ${place} ${short.split(' ').at(-1)}`, bucket: 'KEPALA_WILAYAH' as const })),
    ]
  if (plan.kind === 'school') return [{ position: `Kepala ${plan.name}`, bucket: 'FUNGSIONAL' }]
  if (plan.kind === 'clinic') return administrators([`Kepala ${plan.name}`])
  const head =
    plan.kind === 'inspectorate'
      ? 'Inspektur Daerah'
      : plan.kind === 'hospital'
        ? 'Direktur RSUD'
        : `Kepala ${plan.name}`
  const posts = [
    `Sekretaris ${plan.name}`,
    'Kepala Bidang Perencanaan',
    'Kepala Bidang Pelayanan',
    'Kepala Bidang Pengendalian',
  ]
  return [{ position: plan.code === 'SETWAN' ? 'Sekretaris DPRD' : head, bucket: 'JPT' }, ...administrators(posts)]
}

/** The post of the n-th person of a unit. People who are not PNS never hold a leading post. */
export function postOf(random: Random, plan: UnitPlan, n: number, kind: EmployeeKind): Post {
  const lead = leadingPosts(plan)[n]
  if (lead) {
    const senior = SENIOR[lead.bucket as keyof typeof SENIOR] ?? 'Pembina, IV/a'
    return { ...lead, rank: senior, work: lead.bucket === 'FUNGSIONAL' ? 'school' : 'head' }
  }
  const work = workOf(plan.kind)
  const rank =
    kind === 'PNS'
      ? random.weighted(RANKS)
      : kind === 'CPNS'
        ? 'Penata Muda, III/a'
        : `Golongan ${random.pick(['V', 'VII', 'IX'])}`
  if (kind !== 'PPPK_PARUH_WAKTU' && random.chance(SHARE_FUNCTIONAL[plan.kind])) {
    const rows = FUNCTIONAL[plan.kind === 'inspectorate' ? 'inspectorate' : work] ?? []
    return { position: random.weighted(rows), bucket: 'FUNGSIONAL', rank, work }
  }
  return { position: random.pick(STAFF[work] ?? []), bucket: 'PELAKSANA', rank, work: 'office' }
}

/** How many posts of a unit belong to its leaders. */
export function countLeadingPosts(plan: UnitPlan): number {
  return leadingPosts(plan).length
}
