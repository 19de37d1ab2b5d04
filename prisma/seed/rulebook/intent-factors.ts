import type { IntentFactorRow, IntentFinding } from '@/lib/rulebook/rows'

/** Code, Indonesian, English. The letter of the code is the finding the indicator speaks for. */
const words: Record<IntentFinding, readonly (readonly [string, string, string])[]> = {
  deliberate: [
    ['INT-S-REPEATED', 'Perbuatan berulang', 'Repeated acts'],
    ['INT-S-OWN-WORDS', 'Kata-kata sendiri yang mendukung', 'Own words of support'],
    ['INT-S-MATERIAL', 'Memakai bahan kampanye', 'Used campaign material'],
    ['INT-S-AFTER-WARNING', 'Berlanjut atau dihapus setelah diingatkan', 'Continued, or deleted after a warning'],
  ],
  accidental: [
    ['INT-T-SINGLE', 'Satu kali suka saja', 'A single like'],
    ['INT-T-SECONDS', 'Hanya berlangsung beberapa detik', 'Lasted only seconds'],
    ['INT-T-UNDONE', 'Sudah dibatalkan sendiri', 'Undone by the person'],
    ['INT-T-OLD-POST', 'Unggahan lama', 'Old post'],
    ['INT-T-SHARED-DEVICE', 'Perangkat dipakai bersama', 'Shared device'],
    ['INT-T-AUTO-FOLLOW', 'Mengikuti secara otomatis', 'Followed automatically'],
    ['INT-T-ADDED', 'Dimasukkan ke grup oleh orang lain', 'Added to a group by others'],
  ],
  joke: [
    ['INT-G-THREAD', 'Konteks percakapan menunjukkan gurauan', 'The thread shows a joke'],
    ['INT-G-TONE', 'Nada atau lambang yang dipakai menunjukkan gurauan', 'Tone or symbols used show a joke'],
    ['INT-G-FRIEND', 'Balasan pribadi kepada teman', 'Private reply to a friend'],
  ],
  not_the_actor: [
    ['INT-X-FAKE', 'Akun palsu atau tiruan', 'Fake or impersonating account'],
    ['INT-X-HACKED', 'Akun diretas', 'Hacked account'],
    ['INT-X-NAMESAKE', 'Senama, orang lain', 'Namesake, another person'],
    ['INT-X-FAMILY', 'Dilakukan anggota keluarga', 'Done by a family member'],
  ],
  official_duty: [
    ['INT-D-PROTOCOL', 'Tugas protokol atau peliputan', 'Protocol or press duty'],
    ['INT-D-ADMIN', 'Mengelola akun resmi', 'Administers an official account'],
    ['INT-D-ORDER', 'Ada surat tugas', 'An assignment letter exists'],
  ],
  undetermined: [
    ['INT-N-CONFLICTING', 'Bukti saling bertentangan', 'Evidence contradicts itself'],
    ['INT-N-MISSING', 'Bukti atau keterangan tidak tersedia', 'Evidence or statement not available'],
  ],
}

/** Indicators assessors tick, each with a reason of their own; several may stand together. */
export const intentFactors: readonly IntentFactorRow[] = (Object.keys(words) as IntentFinding[]).flatMap((finding) =>
  words[finding].map(([code, titleId, titleEn], index) => ({ code, finding, titleId, titleEn, ord: index + 1 })),
)
