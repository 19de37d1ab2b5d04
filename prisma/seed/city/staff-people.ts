import type { Role } from '@/lib/staff/roles'
import type { PositionBucket } from '@/lib/rulebook/rows'

export interface StaffPerson {
  /** Key by which the rest of the seed names the person, and the part of the address before @. */
  key: string
  name: string
  isMale: boolean
  roles: Role[]
  unit: string
  position: string
  bucket: PositionBucket
  rank: string
}

const person = (
  key: string,
  name: string,
  isMale: boolean,
  role: Role,
  unit: string,
  position: string,
  rank: string,
  bucket: PositionBucket = 'FUNGSIONAL',
): StaffPerson => ({ key, name, isMale, roles: [role], unit, position, bucket, rank })

/** The people who work with Netra in Kota Sagara. They are employees of the city as well, so four eyes count by NIP. */
export const STAFF_PEOPLE: readonly StaffPerson[] = [
  person(
    'bejo',
    'Bejo Santosa',
    true,
    'kominfo_analyst',
    'KOMINFO',
    'Pranata Hubungan Masyarakat Ahli Pertama',
    'Penata Muda, III/a',
  ),
  person('rina', 'Rina Wijayanti', false, 'kominfo_verifier', 'KOMINFO', 'Pranata Komputer Ahli Muda', 'Penata, III/c'),
  person('dimas', 'Dimas Prayoga', true, 'kominfo_verifier', 'KOMINFO', 'Analis Kebijakan Ahli Muda', 'Penata, III/c'),
  person('andi', 'Andi Pratama', true, 'inspectorate_officer', 'INSP', 'Auditor Ahli Muda', 'Penata Tingkat I, III/d'),
  person(
    'maya',
    'Maya Lestari',
    false,
    'inspectorate_officer',
    'INSP',
    'Pengawas Pemerintahan Ahli Muda',
    'Penata, III/c',
  ),
  person(
    'sri',
    'Sri Handayani',
    false,
    'inspectorate_chief',
    'INSP',
    'Inspektur Pembantu Khusus',
    'Pembina, IV/a',
    'ADMINISTRATOR',
  ),
  person('tuti', 'Tuti Rahmawati', false, 'bkpsdm_officer', 'BKPSDM', 'Analis SDM Aparatur Ahli Muda', 'Penata, III/c'),
  person(
    'hendra',
    'Hendra Kusuma',
    true,
    'bkpsdm_officer',
    'BKPSDM',
    'Kepala Bidang Pembinaan Aparatur',
    'Pembina, IV/a',
    'ADMINISTRATOR',
  ),
  person(
    'agus',
    'Agus Wibisono',
    true,
    'bawaslu_liaison',
    'KESBANG',
    'Analis Kebijakan Ahli Muda',
    'Penata Tingkat I, III/d',
  ),
  person('nur', 'Nur Aini', false, 'leadership', 'SETDA', 'Sekretaris Daerah', 'Pembina Utama Muda, IV/c', 'JPT'),
  person(
    'eko',
    'Eko Saputro',
    true,
    'administrator',
    'KOMINFO',
    'Pranata Komputer Ahli Pertama',
    'Penata Muda Tingkat I, III/b',
  ),
  person('wahyu', 'Wahyu Hidayat', true, 'auditor', 'INSP', 'Auditor Ahli Madya', 'Pembina, IV/a'),
]
