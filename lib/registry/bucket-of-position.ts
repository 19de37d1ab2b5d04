export type PositionBucket = 'JPT' | 'ADMINISTRATOR' | 'FUNGSIONAL' | 'PELAKSANA' | 'KEPALA_WILAYAH'

const WRITTEN: [RegExp, PositionBucket][] = [
  [/kepala wilayah|^camat$|^lurah$/, 'KEPALA_WILAYAH'],
  [/^jpt|pimpinan tinggi|^eselon (i|ii|1|2)\b/, 'JPT'],
  [/administrator|pengawas|struktural|^eselon (iii|iv|3|4)\b/, 'ADMINISTRATOR'],
  [/fungsional|^jf|^jft/, 'FUNGSIONAL'],
  [/pelaksana|^jfu|staf/, 'PELAKSANA'],
]

const BY_POSITION: [RegExp, PositionBucket][] = [
  [/^(camat|lurah)\b/, 'KEPALA_WILAYAH'],
  [
    /^(inspektur pembantu|irban|sekretaris (dinas|badan|camat|kecamatan|kelurahan|inspektorat|satuan|satpol)|sekretaris$)/,
    'ADMINISTRATOR',
  ],
  [/^kepala (sekolah|puskesmas|upt puskesmas|uptd puskesmas|taman kanak)/, 'FUNGSIONAL'],
  [
    /^(sekretaris daerah|sekda\b|sekretaris dprd|sekwan\b|kepala (dinas|badan|satuan|satpol|biro|pelaksana|inspektorat)|inspektur\b|staf ahli|asisten (i|ii|iii|\d|pemerintahan|perekonomian|administrasi|sekretaris)|direktur)/,
    'JPT',
  ],
  [
    /^(kepala (bidang|bagian|seksi|sub|subbag|subbid|uptd?\b|tata usaha)|kabid|kabag|kasi\b|kasie\b|kasub)/,
    'ADMINISTRATOR',
  ],
  [
    /\b(ahli (pertama|muda|madya|utama)|terampil|mahir|penyelia|pemula|guru|dokter|perawat|bidan|apoteker|dosen|widyaiswara|auditor|penyuluh|pranata|arsiparis|pustakawan|pamong belajar|penilik|nutrisionis|sanitarian|fisioterapis|radiografer|epidemiolog|pengawas (sekolah|pemerintahan)|perencana|statistisi|analis kebijakan|analis kepegawaian ahli)\b/,
    'FUNGSIONAL',
  ],
]

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\./g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(plt|plh|pj|pjs) /, '')
}

/** The statistics' bucket as somebody wrote it in a column of its own; null when it is none of the five (domain.md 10B). */
export function readPositionBucket(written: string): PositionBucket | null {
  const text = plain(written)
  return WRITTEN.find(([form]) => form.test(text))?.[1] ?? null
}

/**
 * Guesses the bucket from the name of the position: Camat and Lurah lead territories; heads of offices are JPT; heads of
 * divisions, sections and sub-sections count as Administrator; named functional jobs are Fungsional; else Pelaksana.
 */
export function bucketOfPosition(position: string): PositionBucket {
  const text = plain(position)
  return BY_POSITION.find(([form]) => form.test(text))?.[1] ?? 'PELAKSANA'
}
