import type { CaseOutcome, ClosingReasonRow } from '@/lib/rulebook/rows'

/** code after the outcome, Indonesian, English, whether the person receives a reminder (pembinaan) with the closing. */
const words: Record<CaseOutcome, readonly (readonly [string, string, string, boolean])[]> = {
  not_proven: [
    ['no_act', 'Perbuatan tidak terbukti terjadi', 'The act was not shown to have happened', true],
    ['evidence_short', 'Bukti tidak cukup', 'Evidence not sufficient', true],
    [
      'undetermined',
      'Niat tidak dapat ditentukan, keraguan menguntungkan terlapor',
      'Intent undetermined, the doubt benefits the person',
      true,
    ],
    ['bawaslu', 'Bawaslu menyatakan tidak terbukti', 'Bawaslu found it not proven', true],
  ],
  not_the_actor: [
    ['fake', 'Akun palsu atau tiruan', 'Fake or impersonating account', false],
    ['hacked', 'Akun diretas', 'Hacked account', false],
    ['namesake', 'Senama, orang lain', 'Namesake, another person', false],
    [
      'other_person',
      'Dilakukan orang lain pada akun atau perangkat yang sama',
      'Done by someone else on the same account or device',
      true,
    ],
  ],
  official_duty: [['proven', 'Terbukti tugas kedinasan', 'Official duty proven', false]],
  coaching: [
    ['accidental', 'Tidak sengaja, dibina', 'Accidental, coached', true],
    ['joke', 'Guyon atau percakapan pribadi, dibina', 'Joke or private talk, coached', true],
    ['recommended', 'Rekomendasi berupa pembinaan', 'The recommendation asks for coaching', true],
  ],
  sanctioned: [
    ['moral_stated', 'Sanksi moral telah dinyatakan', 'Moral sanction stated', true],
    [
      'in_effect',
      'Hukuman disiplin telah disampaikan dan berlaku',
      'Disciplinary sanction delivered and in effect',
      true,
    ],
    ['dismissed', 'Pemberhentian telah berlaku', 'Dismissal in effect', false],
  ],
  no_violation: [
    ['recommendation', 'Rekomendasi menyatakan bukan pelanggaran', 'The recommendation says it is no violation', true],
    ['outside_rules', 'Di luar buku aturan', 'Outside the rulebook', false],
    [
      'before_status',
      'Belum ada bakal calon atau calon pada hari perbuatan',
      'No prospective candidate or candidate on the day of the act',
      true,
    ],
  ],
}

/** Reasons for closing a case, per outcome of the case. */
export const closingReasons: readonly ClosingReasonRow[] = (Object.keys(words) as CaseOutcome[]).flatMap((closes) =>
  words[closes].map(([reason, titleId, titleEn, reminds], index) => ({
    code: `${closes}.${reason}`,
    outcome: 'close',
    closes,
    reminds,
    titleId,
    titleEn,
    ord: index + 1,
  })),
)
