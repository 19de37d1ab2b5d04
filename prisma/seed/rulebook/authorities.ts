import type { AuthorityRow } from '@/lib/rulebook/rows'
import { UNVERIFIED } from './unverified'

/** Who hands Bawaslu's result on to the PPK, by day. A new independent body is expected (MK 121/PUU-XXII/2024). */
export const authorities: readonly AuthorityRow[] = [
  {
    ...UNVERIFIED,
    code: 'KASN',
    titleId: 'Komisi Aparatur Sipil Negara',
    titleEn: 'Civil Service Commission (KASN)',
    validFrom: null,
    validTo: '2024-08-23',
    source: 'SE MenPANRB 4/2024',
    noteId: 'Berhenti bertugas 24 Agustus 2024.',
    noteEn: 'Stopped working on 24 August 2024.',
  },
  {
    ...UNVERIFIED,
    code: 'BKN',
    titleId: 'Badan Kepegawaian Negara',
    titleEn: 'National Civil Service Agency (BKN)',
    validFrom: '2024-08-24',
    validTo: null,
    source: 'SE MenPANRB 4/2024',
    noteId: 'Sementara, sampai lembaga baru dibentuk menurut Putusan MK 121/PUU-XXII/2024.',
    noteEn: 'Interim, until the body ordered by Constitutional Court decision 121/PUU-XXII/2024 exists.',
  },
]
