import type { ViolationTypeRow } from '@/lib/rulebook/rows'
import { UNVERIFIED } from './unverified'

const SKB_DAY = { validFrom: '2022-09-22', validTo: null }
const ETHICS = {
  ...UNVERIFIED,
  ...SKB_DAY,
  class: 'ethics',
  level: 'moral',
  target: 'bakal_calon',
  needsPurpose: false,
  basis: 'PP 42/2004 Ps 15(1)-(3)',
  noteId: '',
  noteEn: '',
} as const
const DISCIPLINE = { ...UNVERIFIED, ...SKB_DAY, class: 'discipline', needsPurpose: false } as const

const WORDING = {
  noteId:
    'Salinan yang beredar berbeda: ada yang menulis "bakal calon" pada baris disiplin. Di sini dipakai "calon" menurut laman regional BKN; cocokkan dengan naskah SKB.',
  noteEn:
    'Published copies differ: some print "prospective candidate" in the discipline rows. "Candidate" is used here as on the regional BKN page; compare with the text of the joint decree.',
} as const

/** Kode etik: towards a bakal calon, before the KPU has determined the candidate (SKB 2022 Lampiran II). */
const ethicsTypes: readonly ViolationTypeRow[] = [
  {
    ...ETHICS,
    code: 'ET-01',
    titleId: 'Memasang alat peraga bakal calon',
    titleEn: 'Putting up campaign material of a prospective candidate',
    socialMedia: 'evidence',
    source: 'SKB 2022 Lampiran II (kode etik); PP 42/2004 Ps 11 c',
    ord: 1,
  },
  {
    ...ETHICS,
    code: 'ET-02',
    titleId: 'Mempromosikan bakal calon lewat media sosial atau media daring',
    titleEn: 'Promoting a prospective candidate on social or online media',
    socialMedia: 'yes',
    source: 'SKB 2022 Lampiran II (kode etik); PP 42/2004 Ps 11 c',
    ord: 2,
  },
  {
    ...ETHICS,
    code: 'ET-03',
    titleId: 'Hadir pada deklarasi atau kampanye bakal calon dan memberi dukungan aktif',
    titleEn: 'Attending a prospective candidate’s declaration or rally and giving active support',
    socialMedia: 'evidence',
    source: 'SKB 2022 Lampiran II (kode etik); PP 42/2004 Ps 11 c',
    ord: 3,
  },
  {
    ...ETHICS,
    code: 'ET-04',
    titleId:
      'Mengunggah, berkomentar, membagikan, menyukai, bergabung, atau mengikuti di grup/akun pemenangan bakal calon',
    titleEn:
      'Posting, commenting, sharing, liking, joining or following in a campaign group or account of a prospective candidate',
    socialMedia: 'core',
    source: 'SKB 2022 Lampiran II (kode etik); PP 42/2004 Ps 11 c',
    ord: 4,
  },
  {
    ...ETHICS,
    code: 'ET-05',
    titleId: 'Mengunggah foto bersama bakal calon, tim suksesnya dengan simbol keberpihakan, atau alat peraganya',
    titleEn:
      'Publishing a photo with a prospective candidate, the campaign team with partisan symbols, or campaign material',
    socialMedia: 'core',
    source: 'SKB 2022 Lampiran II (kode etik); PP 42/2004 Ps 11 c',
    ord: 5,
  },
  {
    ...ETHICS,
    code: 'ET-06',
    titleId: 'Ikut serta dalam kampanye, sosialisasi, atau pengenalan bakal calon',
    titleEn: 'Taking part in campaigning for, or introducing, a prospective candidate',
    socialMedia: 'evidence',
    source: 'SKB 2022 Lampiran II (kode etik); PP 42/2004 Ps 11 c',
    ord: 6,
  },
  {
    ...ETHICS,
    code: 'ET-07',
    titleId: 'Mengikuti deklarasi atau kampanye suami/istri yang menjadi bakal calon',
    titleEn: 'Attending the declaration or campaign of a spouse who is a prospective candidate',
    socialMedia: 'evidence',
    source: 'SKB 2022 Lampiran II (kode etik); PP 42/2004 Ps 11 c',
    noteId: 'Pengecualian bagi pegawai yang sedang CLTN belum dicocokkan dengan naskah.',
    noteEn: 'The exception for staff on unpaid leave (CLTN) has not been compared with the text.',
    ord: 7,
  },
]

/** Disiplin: towards a determined calon unless the row says otherwise (SKB 2022 Lampiran II). */
const disciplineTypes: readonly ViolationTypeRow[] = [
  {
    ...DISCIPLINE,
    ...WORDING,
    code: 'DS-01',
    level: 'heavy',
    target: 'calon',
    titleId: 'Memasang alat peraga calon',
    titleEn: 'Putting up campaign material of a candidate',
    socialMedia: 'evidence',
    basis: 'PP 94/2021 Ps 14 i 3',
    source: 'SKB 2022 Lampiran II baris 1; PP 94/2021 Ps 5 n 5',
    ord: 11,
  },
  {
    ...DISCIPLINE,
    ...WORDING,
    code: 'DS-02',
    level: 'heavy',
    target: 'calon',
    titleId: 'Mempromosikan calon lewat media sosial atau media daring',
    titleEn: 'Promoting a candidate on social or online media',
    socialMedia: 'yes',
    basis: 'PP 94/2021 Ps 14 i 3',
    source: 'SKB 2022 Lampiran II baris 2; PP 94/2021 Ps 5 n 5',
    ord: 12,
  },
  {
    ...DISCIPLINE,
    code: 'DS-03',
    level: 'medium',
    target: 'self_as_bakal_calon',
    titleId: 'Melakukan pendekatan kepada partai atau masyarakat sebagai bakal calon tanpa CLTN',
    titleEn: 'Approaching a party or the public as a prospective candidate without being on unpaid leave',
    socialMedia: 'evidence',
    basis: 'PP 94/2021 Ps 10(1)',
    source: 'SKB 2022 Lampiran II baris 3',
    noteId: 'Dasar larangan tidak disebut dalam sumber yang dibaca.',
    noteEn: 'The sources read do not name the article of the prohibition.',
    ord: 13,
  },
  {
    ...DISCIPLINE,
    ...WORDING,
    code: 'DS-04',
    level: 'heavy',
    target: 'calon',
    titleId: 'Hadir pada deklarasi atau kampanye pasangan calon dan memberi dukungan keberpihakan',
    titleEn: 'Attending a candidate pair’s declaration or rally and giving partisan support',
    socialMedia: 'evidence',
    basis: 'PP 94/2021 Ps 14 i 3-4',
    source: 'SKB 2022 Lampiran II baris 4; PP 94/2021 Ps 5 n',
    ord: 14,
  },
  {
    ...DISCIPLINE,
    class: 'dismissal',
    code: 'DS-05',
    level: 'dismissal',
    target: 'party',
    titleId: 'Menjadi anggota dan/atau pengurus partai politik',
    titleEn: 'Being a member and/or officer of a political party',
    socialMedia: 'evidence',
    basis: 'UU 20/2023 Ps 52(3) j, (4)',
    source: 'SKB 2022 Lampiran II baris 5; UU 20/2023 Ps 52(3) j',
    noteId:
      'SKB masih menyebut UU 5/2014 Ps 87(4) c; sejak UU 20/2023 berlaku dipakai Ps 52. Keanggotaan dibuktikan lewat Sipol KPU.',
    noteEn:
      'The joint decree still cites Law 5/2014 art. 87(4)c; art. 52 applies since Law 20/2023. Membership is proven through the KPU’s Sipol.',
    ord: 15,
  },
  {
    ...DISCIPLINE,
    code: 'DS-06',
    level: 'heavy',
    target: 'calon',
    titleId:
      'Mengunggah, berkomentar, membagikan, menyukai, bergabung, atau mengikuti di grup/akun pemenangan atau akun calon',
    titleEn:
      'Posting, commenting, sharing, liking, joining or following in a campaign group or account, or a candidate’s account',
    socialMedia: 'core',
    basis: 'PP 94/2021 Ps 14 i 3',
    source: 'SKB 2022 Lampiran II baris 6; PP 94/2021 Ps 5 n 5',
    noteId:
      'Bawaslu Bengkulu memandang suka dan komentar sebagai disiplin sekaligus kode etik; kelas ditetapkan orang dengan alasan. Penyebutan "akun calon" hanya ada pada sebagian salinan.',
    noteEn:
      'Bawaslu Bengkulu treats likes and comments as discipline and ethics at once; people decide the class with a reason. Only some copies add "the candidate’s account".',
    ord: 16,
  },
  {
    ...DISCIPLINE,
    ...WORDING,
    code: 'DS-07',
    level: 'heavy',
    target: 'party_or_calon',
    titleId:
      'Mengunggah foto bersama calon, tim suksesnya dengan simbol keberpihakan, atau alat peraganya, dengan tujuan memberikan dukungan',
    titleEn:
      'Publishing a photo with a candidate, the campaign team with partisan symbols, or campaign material, for the purpose of support',
    socialMedia: 'core',
    needsPurpose: true,
    basis: 'PP 94/2021 Ps 14 i 3',
    source: 'SKB 2022 Lampiran II baris 7; PP 94/2021 Ps 5 n 5',
    ord: 17,
  },
  {
    ...DISCIPLINE,
    code: 'DS-08',
    level: 'heavy',
    target: 'party_or_calon',
    titleId:
      'Mengadakan kegiatan yang mengarah pada keberpihakan: pertemuan, ajakan, imbauan, seruan, atau pemberian barang',
    titleEn: 'Holding activities that lean to one side: meetings, invitations, appeals, calls or gifts',
    socialMedia: 'yes',
    basis: 'PP 94/2021 Ps 14 i 4',
    source: 'SKB 2022 Lampiran II baris 8; PP 94/2021 Ps 5 n 6',
    noteId: 'Sumber berbeda: satu salinan pers menulis sedang, PP 94/2021 Ps 14 i 4 menyebut berat. Dipakai berat.',
    noteEn:
      'Sources differ: one press copy says medium, Government Regulation 94/2021 art. 14 i 4 says heavy. Heavy is used.',
    ord: 18,
  },
  {
    ...DISCIPLINE,
    code: 'DS-09',
    level: 'medium',
    target: 'bakal_calon',
    titleId: 'Menjadi tim ahli, tim pemenangan, atau konsultan bakal calon',
    titleEn: 'Serving as expert, campaign team member or consultant of a prospective candidate',
    socialMedia: 'evidence',
    basis: 'SKB 2022 Lampiran II baris 9',
    source: 'SKB 2022 Lampiran II baris 9',
    noteId:
      'Sumber berbeda: sedang menurut satu salinan, berat menurut salinan lain. Dipakai sedang sampai naskah SKB dicocokkan.',
    noteEn: 'Sources differ: medium in one copy, heavy in another. Medium is used until the decree has been compared.',
    ord: 19,
  },
  {
    ...DISCIPLINE,
    code: 'DS-10',
    level: 'heavy',
    target: 'calon',
    titleId: 'Menjadi tim ahli, tim pemenangan, atau konsultan calon',
    titleEn: 'Serving as expert, campaign team member or consultant of a candidate',
    socialMedia: 'evidence',
    basis: 'PP 94/2021 Ps 14 i',
    source: 'SKB 2022 Lampiran II baris 10',
    noteId: 'Baris ini tercetak dua kali pada sebagian salinan dan dilebur pada yang lain (12 atau 13 baris).',
    noteEn: 'Some copies print this row twice, others merge it (12 or 13 rows).',
    ord: 20,
  },
  {
    ...DISCIPLINE,
    code: 'DS-11',
    level: 'heavy',
    target: 'bakal_calon_perseorangan',
    titleId: 'Mendukung bakal calon perseorangan dengan surat dukungan atau mengumpulkan fotokopi KTP',
    titleEn:
      'Supporting an independent prospective candidate with a support letter or by collecting identity card copies',
    socialMedia: 'no',
    basis: 'PP 94/2021 Ps 14 i 5',
    source: 'SKB 2022 Lampiran II baris 11; PP 94/2021 Ps 5 n 7',
    noteId: '',
    noteEn: '',
    ord: 21,
  },
  {
    ...DISCIPLINE,
    code: 'DS-12',
    level: 'heavy',
    target: 'party_or_calon',
    titleId: 'Membuat keputusan atau tindakan yang menguntungkan atau merugikan partai atau calon',
    titleEn: 'Deciding or acting to the benefit or harm of a party or candidate',
    socialMedia: 'evidence',
    basis: 'PP 94/2021 Ps 14 i 3',
    source: 'SKB 2022 Lampiran II baris 12; PP 94/2021 Ps 5 n 5',
    noteId: '',
    noteEn: '',
    ord: 22,
  },
  {
    ...DISCIPLINE,
    code: 'DS-13',
    level: 'by_task_force',
    target: 'any',
    titleId: 'Bentuk lain di luar matriks, dibahas dan diputus Satgas Netralitas',
    titleEn: 'Another form outside the matrix, discussed and decided by the neutrality task force',
    socialMedia: 'yes',
    basis: 'SKB 2022',
    source: 'SKB 2022 Lampiran II baris 13',
    noteId: 'Tingkat hukuman ditetapkan Satgas; program tidak menyarankan sanksi.',
    noteEn: 'The task force sets the level; the program suggests no sanction.',
    ord: 23,
  },
]

/** Lampiran II of the SKB: 7 ethics rows and 13 discipline rows. PP 94 letters: `pp94-letters.ts`. */
export const violationTypes: readonly ViolationTypeRow[] = [...ethicsTypes, ...disciplineTypes]
