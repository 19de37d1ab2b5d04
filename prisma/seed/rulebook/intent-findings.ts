import type { IntentFindingRow } from '@/lib/rulebook/rows'

const ROW = { source: 'Daftar periksa Berita Acara Klarifikasi (usulan setempat)', noteId: '', noteEn: '' } as const
const STILL_ASKED = {
  noteId: 'Meringankan, tetapi tidak menghentikan kasus bila Bawaslu memintanya.',
  noteEn: 'Mitigating, but does not end the case when Bawaslu asks for it.',
} as const

/** The six findings of the intent checklist. They are local working terms, not categories of law. */
export const intentFindings: readonly IntentFindingRow[] = [
  {
    ...ROW,
    code: 'INT-S',
    finding: 'deliberate',
    titleId: 'Sengaja',
    titleEn: 'Deliberate',
    effect: 'continue',
    ord: 1,
  },
  {
    ...ROW,
    ...STILL_ASKED,
    code: 'INT-T',
    finding: 'accidental',
    titleId: 'Tidak sengaja',
    titleEn: 'Accidental',
    effect: 'mitigating',
    ord: 2,
  },
  {
    ...ROW,
    ...STILL_ASKED,
    code: 'INT-G',
    finding: 'joke',
    titleId: 'Guyon, satire, atau percakapan pribadi',
    titleEn: 'Joke, satire or private talk',
    effect: 'mitigating',
    ord: 3,
  },
  {
    ...ROW,
    code: 'INT-X',
    finding: 'not_the_actor',
    titleId: 'Bukan yang melakukan',
    titleEn: 'Not the actor',
    effect: 'stop_and_protect',
    ord: 4,
  },
  {
    ...ROW,
    code: 'INT-D',
    finding: 'official_duty',
    titleId: 'Tugas kedinasan',
    titleEn: 'Official duty',
    effect: 'stop_if_proven',
    ord: 5,
  },
  {
    ...ROW,
    code: 'INT-N',
    finding: 'undetermined',
    titleId: 'Tidak dapat ditentukan',
    titleEn: 'Undetermined',
    effect: 'benefit_of_doubt',
    ord: 6,
  },
]
