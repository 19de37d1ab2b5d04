// Everything the launcher says to people, in both languages. Values stand in braces.
const indonesian = {
  installing: 'Memasang paket npm (sekali ini saja, beberapa menit) ...',
  installed: 'Paket npm terpasang dalam {seconds} detik.',
  installRedone: 'Pemasangan terdahulu belum selesai atau sudah usang, maka diulang.',
  generating: 'Menyiapkan klien basis data ...',
  databaseStarting: 'Menyalakan basis data bawaan ...',
  databaseCreating: 'Membuat basis data bawaan ...',
  databaseReady: 'Basis data siap di 127.0.0.1:{port}.',
  databaseExternal: 'Memakai basis data {place}.',
  databaseAgain: 'Basis data bawaan berhenti di luar rencana, dinyalakan lagi ...',
  migrating: 'Menerapkan migrasi {name} ...',
  migrationEdited: 'Perhatian: migrasi {name} diubah sesudah diterapkan.',
  queuePreparing: 'Menyiapkan antrean pekerjaan ...',
  demoLoading: 'Memuat kota contoh (semua nama rekaan) ...',
  demoLoaded: 'Kota contoh dimuat dalam {seconds} detik.',
  demoRefused: 'Kota contoh tidak dimuat: NODE_ENV=production dengan basis data sendiri selalu mulai kosong.',
  building: 'Membangun aplikasi (sumber berubah, satu dua menit) ...',
  built: 'Aplikasi dibangun dalam {seconds} detik.',
  serving: 'Menjalankan web dan pekerja ...',
  ready: 'Netra siap dalam {seconds} detik: {address}',
  signIns: 'Akun contoh (hanya untuk kota contoh):',
  email: 'Surel',
  role: 'Peran',
  password: 'Kata sandi',
  howToStop: 'Tekan Ctrl-C untuk berhenti.',
  logs: 'Catatan: {path}',
  stopping: 'Menghentikan Netra ...',
  stopped: 'Semua sudah berhenti.',
  workerAgain: 'Pekerja berhenti ({reason}), dijalankan lagi dalam {seconds} detik. Catatan: {path}',
  leftovers: 'Membersihkan sisa proses dari jalan terdahulu yang terputus.',
  waitingFor: 'Menunggu proses lain (nomor {pid}) selesai ...',
  devReady: 'Mode pengembang: {address}',
  step: '== {title}',
  stepPassed: '   lulus dalam {seconds} detik',
  stepFailed: '   GAGAL dalam {seconds} detik',
  stepSkipped: '   dilewati, dihitung gagal: {reason}',
  testsSkipped: '   {count} uji dilewati',
  stepInstall: 'Pemasangan',
  stepFormat: 'Format',
  stepLint: 'Lint',
  stepTypes: 'Tipe',
  stepUnit: 'Uji unit',
  stepDatabase: 'Basis data uji',
  stepDrift: 'Skema sama dengan migrasi',
  stepIntegration: 'Uji integrasi',
  stepBuild: 'Pembangunan',
  stepServer: 'Server uji dengan kota contoh',
  stepBrowser: 'Perjalanan peramban',
  reasonEarlier: 'langkah "{title}" gagal',
  noBenchmarks: 'Tidak ada tolok ukur yang cocok di tests/bench.',
  // Refusals: one sentence each, then exit code 1.
  portInvalid: 'PORT "{port}" bukan nomor porta; pakai angka 1 sampai 65535.',
  portTaken:
    'Porta {port} sedang dipakai program lain; hentikan program itu atau pilih lain, misalnya: PORT={other} npm start',
  portForbidden:
    'Porta {port} tidak boleh dibuka oleh akun ini; pilih porta di atas 1023, misalnya: PORT=3000 npm start',
  alreadyRunning: 'Netra sudah berjalan dari folder ini (proses {pid}); hentikan dahulu dengan Ctrl-C di sana.',
  alreadyTesting: 'Pengujian sudah berjalan dari folder ini (proses {pid}); tunggu sampai selesai.',
  lockBusy: 'Proses {pid} terlalu lama memegang {path}; hentikan proses itu lalu coba lagi.',
  folderUnwritable:
    'Folder {path} tidak dapat ditulisi oleh akun ini; pindahkan Netra ke folder milik Anda atau ubah haknya.',
  diskFull: 'Disk penuh; kosongkan ruang untuk {path} lalu jalankan lagi.',
  diskAlmostFull: 'Ruang disk untuk {path} tinggal {free} MB, padahal perlu {need} MB; kosongkan dahulu.',
  npmMissing: 'Perintah npm tidak ditemukan; pasang Node beserta npm lalu jalankan lagi.',
  installFailed: 'Pemasangan paket npm gagal; periksa sambungan ke registri npm ({registry}). Catatan lengkap: {path}',
  generateFailed: 'Klien basis data tidak dapat disiapkan dari prisma/schema.prisma. Catatan: {path}',
  urlMalformed:
    'DATABASE_URL tidak berbentuk postgresql://pengguna:sandi@tuan-rumah:5432/nama; perbaiki lalu jalankan lagi.',
  urlRefused: 'Tidak ada Postgres yang menjawab di {place} (DATABASE_URL); nyalakan servernya atau perbaiki alamatnya.',
  urlUnknownHost: 'Tuan rumah {host} di DATABASE_URL tidak dikenal; periksa ejaannya.',
  urlTimeout: 'Postgres di {place} (DATABASE_URL) tidak menjawab dalam 10 detik; periksa jaringan atau tembok apinya.',
  urlWrongPassword: 'Postgres di {place} menolak pengguna "{user}": sandi atau nama pengguna di DATABASE_URL salah.',
  urlNoDatabase: 'Basis data "{database}" tidak ada di {place}; buat dahulu, misalnya: createdb {database}',
  urlRefusedOther: 'Postgres di {place} menolak sambungan: {message}',
  roleMissing:
    "Pengguna DATABASE_URL tidak boleh membuat peran netra_app; minta pengelola basis data menjalankan CREATE ROLE netra_app LOGIN PASSWORD '...' lalu isi NETRA_APP_DATABASE_URL.",
  rolePasswordUnknown:
    'Peran netra_app sudah ada dengan sandi yang tidak dikenal di sini; isi NETRA_APP_DATABASE_URL dengan alamat yang memuat sandinya.',
  roleTooStrong:
    'Peran {role} di NETRA_APP_DATABASE_URL terlalu berkuasa (superuser atau pemilik tabel); pakai peran yang hanya diberi hak oleh migrasi.',
  appUrlWrong: 'NETRA_APP_DATABASE_URL tidak dapat dipakai: {message}',
  migrationFailed: 'Migrasi {name} gagal: {message}',
  migrationHalf:
    'Migrasi {name} dahulu gagal di tengah; perbaiki lalu tandai dengan: npx prisma migrate resolve --config prisma/config.ts --applied {name}',
  queueFailed: 'Antrean pekerjaan tidak dapat disiapkan. Catatan: {path}',
  demoFailed: 'Kota contoh tidak dapat dimuat. Catatan: {path}',
  buildFailed: 'Pembangunan aplikasi gagal. Catatan: {path}',
  databaseBinariesMissing: 'Tidak ada Postgres bawaan untuk {platform}; isi DATABASE_URL dengan Postgres sendiri.',
  databaseNoAccount:
    'Postgres menolak berjalan sebagai root dan tidak ada akun lain yang dapat dipakai di {path}; jalankan sebagai pengguna biasa atau isi DATABASE_URL.',
  databaseForeign: 'Data di {path} milik akun lain; jalankan dengan akun yang sama seperti dahulu.',
  databaseFailed: 'Basis data bawaan tidak mau menyala: {message} Catatan: {path}',
  webDied: 'Web berhenti ({reason}). Catatan: {path}',
  healthTimeout: 'Web tidak menjawab sehat dalam {seconds} detik ({reason}). Catatan: {path}',
  commandMissing: 'Bagian {path} belum ada di salinan ini.',
}

const english = {
  installing: 'Installing npm packages (only this once, a few minutes) ...',
  installed: 'npm packages installed in {seconds} s.',
  installRedone: 'An earlier installation is unfinished or out of date, so it is done again.',
  generating: 'Preparing the database client ...',
  databaseStarting: 'Starting the built-in database ...',
  databaseCreating: 'Creating the built-in database ...',
  databaseReady: 'The database is ready at 127.0.0.1:{port}.',
  databaseExternal: 'Using the database {place}.',
  databaseAgain: 'The built-in database stopped unexpectedly and is started again ...',
  migrating: 'Applying migration {name} ...',
  migrationEdited: 'Warning: migration {name} was changed after it was applied.',
  queuePreparing: 'Preparing the job queue ...',
  demoLoading: 'Loading the demo city (all names are invented) ...',
  demoLoaded: 'Demo city loaded in {seconds} s.',
  demoRefused: 'The demo city is not loaded: NODE_ENV=production with your own database always starts clean.',
  building: 'Building the application (sources changed, a minute or two) ...',
  built: 'Application built in {seconds} s.',
  serving: 'Starting web and worker ...',
  ready: 'Netra is ready after {seconds} s: {address}',
  signIns: 'Demo accounts (for the demo city only):',
  email: 'E-mail',
  role: 'Role',
  password: 'Password',
  howToStop: 'Press Ctrl-C to stop.',
  logs: 'Logs: {path}',
  stopping: 'Stopping Netra ...',
  stopped: 'Everything has stopped.',
  workerAgain: 'The worker ended ({reason}) and is started again in {seconds} s. Log: {path}',
  leftovers: 'Cleaning up processes left over from an earlier run that was cut off.',
  waitingFor: 'Waiting for another process (number {pid}) to finish ...',
  devReady: 'Developer mode: {address}',
  step: '== {title}',
  stepPassed: '   passed in {seconds} s',
  stepFailed: '   FAILED in {seconds} s',
  stepSkipped: '   skipped, counted as failed: {reason}',
  testsSkipped: '   {count} tests skipped',
  stepInstall: 'Installation',
  stepFormat: 'Format',
  stepLint: 'Lint',
  stepTypes: 'Types',
  stepUnit: 'Unit tests',
  stepDatabase: 'Test database',
  stepDrift: 'Schema equals migrations',
  stepIntegration: 'Integration tests',
  stepBuild: 'Build',
  stepServer: 'Test server with the demo city',
  stepBrowser: 'Browser journeys',
  reasonEarlier: 'step "{title}" failed',
  noBenchmarks: 'No matching benchmark in tests/bench.',
  portInvalid: 'PORT "{port}" is not a port number; use a number from 1 to 65535.',
  portTaken:
    'Port {port} is taken by another program; stop that program or choose another, for example: PORT={other} npm start',
  portForbidden: 'This account may not open port {port}; choose one above 1023, for example: PORT=3000 npm start',
  alreadyRunning: 'Netra is already running from this folder (process {pid}); stop it there with Ctrl-C first.',
  alreadyTesting: 'The tests are already running from this folder (process {pid}); wait until they end.',
  lockBusy: 'Process {pid} has been holding {path} for too long; end that process and try again.',
  folderUnwritable:
    'This account may not write to the folder {path}; move Netra to a folder of yours or change its rights.',
  diskFull: 'The disk is full; free some space for {path} and run again.',
  diskAlmostFull: 'Only {free} MB of disk space are left for {path}, and {need} MB are needed; free some first.',
  npmMissing: 'The command npm was not found; install Node together with npm and run again.',
  installFailed:
    'Installing the npm packages failed; check the connection to the npm registry ({registry}). Full log: {path}',
  generateFailed: 'The database client could not be prepared from prisma/schema.prisma. Log: {path}',
  urlMalformed: 'DATABASE_URL does not look like postgresql://user:password@host:5432/name; correct it and run again.',
  urlRefused: 'No Postgres answers at {place} (DATABASE_URL); start the server or correct the address.',
  urlUnknownHost: 'The host {host} in DATABASE_URL is unknown; check its spelling.',
  urlTimeout: 'Postgres at {place} (DATABASE_URL) did not answer within 10 s; check the network or its firewall.',
  urlWrongPassword:
    'Postgres at {place} refuses the user "{user}": the password or user name in DATABASE_URL is wrong.',
  urlNoDatabase: 'There is no database "{database}" at {place}; create it first, for example: createdb {database}',
  urlRefusedOther: 'Postgres at {place} refuses the connection: {message}',
  roleMissing:
    "The user in DATABASE_URL may not create the role netra_app; ask the database's keeper to run CREATE ROLE netra_app LOGIN PASSWORD '...' and then set NETRA_APP_DATABASE_URL.",
  rolePasswordUnknown:
    'The role netra_app exists already with a password that is not known here; set NETRA_APP_DATABASE_URL to an address that holds it.',
  roleTooStrong:
    'The role {role} in NETRA_APP_DATABASE_URL is too powerful (superuser or owner of tables); use one that has only what the migrations grant.',
  appUrlWrong: 'NETRA_APP_DATABASE_URL cannot be used: {message}',
  migrationFailed: 'Migration {name} failed: {message}',
  migrationHalf:
    'Migration {name} failed half-way before; repair it and mark it with: npx prisma migrate resolve --config prisma/config.ts --applied {name}',
  queueFailed: 'The job queue could not be prepared. Log: {path}',
  demoFailed: 'The demo city could not be loaded. Log: {path}',
  buildFailed: 'Building the application failed. Log: {path}',
  databaseBinariesMissing: 'There is no built-in Postgres for {platform}; set DATABASE_URL to a Postgres of your own.',
  databaseNoAccount:
    'Postgres refuses to run as root and no other account can be used in {path}; run as an ordinary user or set DATABASE_URL.',
  databaseForeign: 'The data in {path} belongs to another account; run with the same account as before.',
  databaseFailed: 'The built-in database does not start: {message} Log: {path}',
  webDied: 'The web server ended ({reason}). Log: {path}',
  healthTimeout: 'The web server did not answer healthy within {seconds} s ({reason}). Log: {path}',
  commandMissing: 'The part {path} is not in this copy yet.',
}

const spoken = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || ''
const chosen = /^en/i.test(spoken) ? english : indonesian

/** The sentence for a key, its {values} filled in. Throws on an unknown key. */
export function word(key, values = {}) {
  const text = chosen[key]
  if (text === undefined) throw new Error(`no words for ${key}`)
  return text.replace(/\{(\w+)\}/g, (all, name) => (name in values ? String(values[name]) : all))
}

/** Keys that one of the two languages lacks (for the test that compares them). */
export function missingWords() {
  const all = new Set([...Object.keys(indonesian), ...Object.keys(english)])
  return [...all].filter((key) => !(key in indonesian) || !(key in english))
}
