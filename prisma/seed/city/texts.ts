/**
 * Invented words of posts and comments. `{name}`, `{tag}`, `{phrase}` and `{number}` stand for the candidate; a text with
 * `{number}` only makes sense once numbers have been drawn.
 */
export const CAMPAIGN_POSTS = [
  'Terima kasih warga Banyusari sudah hadir. Bersama {name}, {phrase}. #{tag}',
  'Hari ini {name} menyapa pedagang Pasar Tirta. Mohon doa dan dukungan. #{tag}',
  'Deklarasi dukungan guru dan tenaga pendidik untuk {name}. #{tag}',
  '{phrase}. Sampai jumpa di lapangan akhir pekan ini. #{tag}',
  'Relawan {name} membagikan bibit pohon di tiga kelurahan. #{tag}',
  'Jalan sehat bersama {name} di Lapangan Tirta, terbuka untuk umum. #{tag}',
] as const

export const CAMPAIGN_POSTS_NUMBERED = [
  'Jangan lupa coblos nomor {number}. {phrase}. #{tag}',
  'Kampanye akbar nomor {number} di Lapangan Tirta, Sabtu pukul 15.00. #{tag}',
] as const

export const SUPPORT_POSTS = [
  'Insyaallah menang, {name} pilihan kami. #{tag}',
  'Saya dan keluarga dukung {name}. {phrase}.',
  'Ayo dukung {name} untuk Sagara. #{tag}',
  '{name} layak jadi wali kota. Semoga terpilih.',
  'Alhamdulillah, semoga menang {name}. #{tag}',
  'Satu komando bersama {name}. #{tag}',
] as const

export const SUPPORT_POSTS_NUMBERED = [
  'Ayo pilih nomor {number}, {name}. #{tag}',
  'Jangan salah pilih, tetap coblos nomor {number} {name}.',
  'Keluarga besar kami siap menangkan nomor {number}. #{tag}',
] as const

export const SUPPORT_COMMENTS = [
  'Siap, Pak. Dukung {name}.',
  'Semoga menang {name}.',
  'Lanjutkan perjuangannya, {name} pilihan saya.',
  'Gaskan {name}, kami satu barisan.',
  'Insyaallah menang. #{tag}',
  'Pemimpin idaman, semoga terpilih.',
] as const

export const UNCLEAR_COMMENTS = [
  'Sehat selalu, Pak {name}.',
  'Acaranya ramai sekali kemarin, lihat {name} lewat depan kantor.',
  'Masyaallah, banyak yang hadir.',
  'Ini lokasinya di mana ya, {name} datang jam berapa',
  'Selamat, {name}.',
] as const

export const PHOTO_CAPTIONS = [
  'Foto bersama {name} di acara reuni sekolah.',
  'Bertemu {name} di hajatan tetangga, sempat foto bersama.',
  'Salam jempol bersama {name}. #{tag}',
  'Momen bersama {name} di jalan sehat. {phrase}. #{tag}',
  'Mendampingi kunjungan, bersama {name} dan warga.',
] as const

export const SHARE_WORDS = [
  '',
  '',
  'Mantap, lanjutkan.',
  'Dukung terus.',
  'Catat tanggalnya.',
  'Titip kabar dari kampung.',
] as const

/** The finished general election: the same words about a national pair. */
export const NATIONAL_POSTS = [
  'Ayo dukung {name}. {phrase}. #{tag}',
  'Saya pilih nomor {number}, {name}. #{tag}',
  'Semoga menang {name} satu putaran.',
  'Keluarga kami dukung {name}. #{tag}',
] as const

/** Words that name a candidate and only tell, ask or criticise: kept, because they are about the election, never raised. */
export const TELLING_POSTS = [
  'Dilansir Kabar Sagara, {name} menghadiri pertemuan pedagang.',
  'Jadwal debat publik: {name} tampil pada sesi pertama.',
  'Menurut berita pagi ini, {name} sudah menyerahkan berkas.',
  'Apakah {name} jadi hadir di forum warga besok?',
  'Kenapa jalan Wanasari masih rusak, janji {name} dulu bagaimana?',
  'Hasil survei diberitakan, {name} dan yang lain bersaing ketat.',
  'Simak visi misi paslon di laman KPU, termasuk {name}.',
  'Kecewa, proyek pasar mangkrak. Tolong {name} menjawab.',
] as const

export const NEUTRAL_COMMENTS = [
  'Terima kasih informasinya.',
  'Semoga bermanfaat untuk warga.',
  'Izin membagikan ke grup kantor.',
  'Jalannya memang sudah lama rusak.',
  'Kapan jadwal di kelurahan kami',
  'Alhamdulillah, lancar.',
] as const

export const NEWS_POSTS = [
  'KPU Kota Sagara mengumumkan jadwal debat publik.',
  'Harga cabai turun di tiga pasar Kota Sagara.',
  'Jembatan Tirta ditutup sementara untuk perbaikan.',
  'RSUD Kota Sagara menambah jam layanan poliklinik.',
  'Pendaftaran sekolah dibuka pekan depan, ini syaratnya.',
  'Bawaslu mengingatkan ASN menjaga netralitas.',
] as const

export const OFFICIAL_POSTS = [
  'Pemerintah Kota Sagara membuka layanan keliling di tiga kecamatan.',
  'Wali kota meninjau perbaikan jalan di Sagara Timur.',
  'Pengumuman hasil seleksi administrasi PPPK.',
  'Upacara peringatan hari jadi Kota Sagara.',
] as const

/** Questions of the clarification and answers by what was found afterwards. */
export const QUESTIONS = [
  'Apakah akun yang disebut dalam surat panggilan milik Saudara?',
  'Apakah Saudara yang melakukan perbuatan yang diduga?',
  'Apa maksud Saudara melakukannya?',
  'Apakah Saudara pernah mendapat sosialisasi netralitas?',
] as const

export const ANSWERS: Record<string, readonly [string, string, string, string]> = {
  deliberate: [
    'Ya, akun saya.',
    'Ya, saya sendiri.',
    'Saya ingin mendukung, saya tidak menyangka dilarang.',
    'Pernah, pada apel.',
  ],
  accidental: [
    'Ya, akun saya.',
    'Mungkin tertekan saat menggulir layar.',
    'Tidak ada maksud, sudah saya batalkan.',
    'Pernah.',
  ],
  joke: [
    'Ya, akun saya.',
    'Ya, membalas teman sekolah.',
    'Hanya bercanda dengan teman.',
    'Pernah, lewat surat edaran.',
  ],
  not_the_actor: [
    'Bukan, akun saya yang lain.',
    'Tidak, foto saya diambil orang.',
    'Bukan saya yang mengunggah.',
    'Pernah.',
  ],
  official_duty: ['Ya.', 'Ya, sesuai surat tugas.', 'Meliput kegiatan resmi atas perintah atasan.', 'Pernah.'],
  undetermined: ['Ya, akun saya.', 'Saya tidak ingat.', 'Ponsel kadang dipakai anggota keluarga.', 'Belum pernah.'],
}

/** What an assessor writes by finding. */
export const ASSESSMENT_REASONS: Record<string, readonly string[]> = {
  deliberate: [
    'Kata-kata sendiri menunjukkan dukungan dan diulang.',
    'Memakai bahan kampanye dan mengajak orang lain.',
  ],
  accidental: ['Satu kali suka, dibatalkan dalam hitungan menit.', 'Tidak ada perbuatan lain; keterangan konsisten.'],
  joke: ['Konteks percakapan menunjukkan gurauan antarteman.', 'Balasan kepada teman, tidak ditujukan kepada umum.'],
  not_the_actor: ['Akun terbukti tiruan; foto diambil dari laman resmi.', 'Pemilik akun orang lain dengan nama sama.'],
  official_duty: ['Ada surat tugas peliputan pada hari itu.', 'Unggahan memakai akun kedinasan sesuai tugas.'],
  undetermined: ['Bukti dan keterangan saling bertentangan.', 'Tidak cukup petunjuk siapa yang memegang ponsel.'],
}
