import type { TriageOutcome, TriageReasonRow } from '@/lib/rulebook/rows'

/** code after the outcome, Indonesian, English; the order here is the second key. `other` asks for a note. */
const words: Record<TriageOutcome, readonly (readonly [string, string, string])[]> = {
  forward: [
    ['own_post', 'Unggahan atau dukungan sendiri', 'Own post or support'],
    [
      'campaign_account',
      'Suka, komentar, atau bagikan di akun pemenangan',
      'Like, comment or share in a campaign account',
    ],
    ['photo_gesture', 'Foto atau gestur', 'Photo or gesture'],
    ['joined_group', 'Bergabung atau mengikuti grup pemenangan', 'Joined or follows a campaign group'],
    ['other', 'Lainnya, dengan catatan', 'Other, with a note'],
  ],
  dismiss: [
    ['neutral', 'Bukan ajakan atau berita netral', 'No appeal, or neutral news'],
    ['official_duty', 'Tugas kedinasan', 'Official duty'],
    ['government_account', 'Akun resmi pemerintah', 'Official government account'],
    ['before_window', 'Di luar masa pantau', 'Outside the monitoring period'],
    ['no_support', 'Kutipan atau kritik tanpa dukungan', 'Quotation or criticism without support'],
    ['off_topic', 'Di luar kategori buku aturan', 'Outside the categories of the rulebook'],
    ['other', 'Lainnya, dengan catatan', 'Other, with a note'],
  ],
  merge: [
    ['same_post', 'Unggahan yang sama', 'Same post'],
    ['same_act', 'Tindakan yang sama dari sumber lain', 'Same act from another source'],
    ['same_account', 'Rangkaian tindakan akun yang sama', 'Series of acts by the same account'],
    ['same_image', 'Gambar yang sama', 'Same image'],
    ['open_case', 'Orang yang sama sudah punya kasus terbuka', 'The same person already has an open case'],
  ],
  wait: [
    ['recheck_day', 'Cek ulang setelah 24 jam', 'Check again after 24 hours'],
    ['recheck_week', 'Cek ulang setelah 7 hari', 'Check again after 7 days'],
    ['until_day', 'Tunda sampai tanggal tertentu', 'Wait until a given day'],
    ['ask_colleague', 'Menunggu keterangan rekan', 'Waiting for a colleague'],
    ['more_evidence', 'Menunggu bukti tambahan', 'Waiting for further evidence'],
  ],
  not_theirs: [
    ['fake', 'Akun palsu atau tiruan', 'Fake or impersonating account'],
    ['namesake', 'Senama, orang lain', 'Namesake, another person'],
    ['hacked', 'Akun diretas', 'Hacked account'],
    ['family', 'Digunakan anggota keluarga atau perangkat bersama', 'Used by family or on a shared device'],
    ['former_owner', 'Akun sudah berpindah tangan', 'Account has changed hands'],
    ['other', 'Lainnya, dengan catatan', 'Other, with a note'],
  ],
}

/** Reasons a verifier chooses from at triage, per outcome. */
export const triageReasons: readonly TriageReasonRow[] = (Object.keys(words) as TriageOutcome[]).flatMap((outcome) =>
  words[outcome].map(([reason, titleId, titleEn], index) => ({
    code: `${outcome}.${reason}`,
    outcome,
    titleId,
    titleEn,
    ord: index + 1,
  })),
)
