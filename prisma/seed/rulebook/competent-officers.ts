import type { CompetenceRow, OfficerCode, PositionBucket, SanctionLevel } from '@/lib/rulebook/rows'
import { UNVERIFIED } from './unverified'

const officers: Record<OfficerCode, readonly [string, string]> = {
  appointing_authority: ['Wali Kota/Bupati selaku PPK', 'Mayor/Regent as appointing authority (PPK)'],
  regional_secretary: ['Sekretaris Daerah', 'Regional Secretary'],
  unit_head: ['Kepala perangkat daerah (JPT Pratama)', 'Head of the agency (JPT Pratama)'],
  direct_superior: ['Atasan langsung', 'Direct superior'],
}

const SOURCE = 'Peraturan BKN 6/2022 Ps 15-32, diterapkan pada kabupaten/kota'
const INFERRED = {
  id: 'Disimpulkan dari pola kewenangan nasional; BKPSDM memastikan.',
  en: 'Inferred from the national pattern of competence; BKPSDM to confirm.',
}
const SECRETARY = {
  id: 'Untuk Sekda: PPK, dengan kemungkinan pejabat lebih tinggi.',
  en: 'For the Regional Secretary: the PPK, possibly with a higher authority.',
}
const OR_PPK = { id: 'Sumber menyebut juga PPK.', en: 'Sources also name the PPK.' }
const SUBDISTRICT = {
  id: 'Camat: Sekda atau PPK. Lurah mengikuti pengawas: kepala perangkat daerah.',
  en: 'Camat: Regional Secretary or PPK. Lurah as supervisor: head of the agency.',
}

function row(
  bucket: PositionBucket,
  level: SanctionLevel,
  officer: OfficerCode,
  note: { id: string; en: string } | null = null,
): CompetenceRow {
  const [titleId, titleEn] = officers[officer]
  return {
    ...UNVERIFIED,
    bucket,
    level,
    officer,
    titleId,
    titleEn,
    source: level === 'moral' || level === 'administrative' ? 'PP 42/2004 Ps 15; SKB 2022 Lampiran II' : SOURCE,
    noteId: note ? `${note.id} ${INFERRED.id}` : INFERRED.id,
    noteEn: note ? `${note.en} ${INFERRED.en}` : INFERRED.en,
  }
}

const buckets: readonly PositionBucket[] = ['JPT', 'ADMINISTRATOR', 'FUNGSIONAL', 'PELAKSANA', 'KEPALA_WILAYAH']

/** Who may impose what on whom in a kabupaten/kota. Moral, heavy and dismissal always lie with the PPK. */
export const competentOfficers: readonly CompetenceRow[] = [
  ...buckets.flatMap((bucket) =>
    (['moral', 'heavy', 'dismissal'] as const).map((level) =>
      row(bucket, level, 'appointing_authority', bucket === 'JPT' && level === 'heavy' ? SECRETARY : null),
    ),
  ),
  row('JPT', 'light', 'regional_secretary', OR_PPK),
  row('JPT', 'medium', 'appointing_authority', SECRETARY),
  row('ADMINISTRATOR', 'light', 'unit_head'),
  row('ADMINISTRATOR', 'medium', 'regional_secretary', OR_PPK),
  row('FUNGSIONAL', 'light', 'direct_superior'),
  row('FUNGSIONAL', 'medium', 'unit_head'),
  row('PELAKSANA', 'light', 'direct_superior'),
  row('PELAKSANA', 'medium', 'unit_head'),
  row('KEPALA_WILAYAH', 'light', 'direct_superior', SUBDISTRICT),
  row('KEPALA_WILAYAH', 'medium', 'regional_secretary', SUBDISTRICT),
]
