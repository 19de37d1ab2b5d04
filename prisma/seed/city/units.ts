/** What a unit does decides which positions its people hold. */
export type UnitKind =
  'secretariat' | 'inspectorate' | 'office' | 'agency' | 'school' | 'clinic' | 'hospital' | 'district' | 'order'

export interface UnitPlan {
  code: string
  name: string
  kind: UnitKind
  people: number
  parent?: string
}

const unit = (code: string, name: string, kind: UnitKind, people: number, parent?: string): UnitPlan => ({
  code,
  name,
  kind,
  people,
  ...(parent ? { parent } : {}),
})

/** The forty units of Kota Sagara in their official order, with the number of people in each. */
export const UNITS: readonly UnitPlan[] = [
  unit('SETDA', 'Sekretariat Daerah', 'secretariat', 172),
  unit('SETWAN', 'Sekretariat DPRD', 'secretariat', 52),
  unit('INSP', 'Inspektorat Daerah', 'inspectorate', 62),
  unit('DIKBUD', 'Dinas Pendidikan dan Kebudayaan', 'office', 122),
  unit('SD-1', 'SD Negeri Gugus I Sagara Utara', 'school', 214, 'DIKBUD'),
  unit('SD-2', 'SD Negeri Gugus II Sagara Selatan', 'school', 236, 'DIKBUD'),
  unit('SD-3', 'SD Negeri Gugus III Sagara Timur', 'school', 192, 'DIKBUD'),
  unit('SMP-1', 'SMP Negeri 1 Sagara', 'school', 62, 'DIKBUD'),
  unit('SMP-2', 'SMP Negeri 2 Sagara', 'school', 58, 'DIKBUD'),
  unit('SMP-3', 'SMP Negeri 3 Sagara', 'school', 56, 'DIKBUD'),
  unit('SMP-4', 'SMP Negeri 4 Sagara', 'school', 48, 'DIKBUD'),
  unit('DINKES', 'Dinas Kesehatan', 'office', 96),
  unit('PKM-1', 'Puskesmas Banyusari', 'clinic', 76, 'DINKES'),
  unit('PKM-2', 'Puskesmas Tirtamulya', 'clinic', 70, 'DINKES'),
  unit('PKM-3', 'Puskesmas Wanasari', 'clinic', 66, 'DINKES'),
  unit('RSUD', 'RSUD Kota Sagara', 'hospital', 476, 'DINKES'),
  unit('PUPR', 'Dinas Pekerjaan Umum dan Penataan Ruang', 'office', 132),
  unit('PERKIM', 'Dinas Perumahan dan Kawasan Permukiman', 'office', 72),
  unit('DINSOS', 'Dinas Sosial', 'office', 66),
  unit('P3A', 'Dinas Pemberdayaan Perempuan dan Keluarga Berencana', 'office', 48),
  unit('NAKER', 'Dinas Tenaga Kerja', 'office', 60),
  unit('DLH', 'Dinas Lingkungan Hidup', 'office', 178),
  unit('DUKCAPIL', 'Dinas Kependudukan dan Pencatatan Sipil', 'office', 70),
  unit('DISHUB', 'Dinas Perhubungan', 'office', 140),
  unit('KOMINFO', 'Dinas Komunikasi dan Informatika', 'office', 62),
  unit('DAGKOP', 'Dinas Koperasi, UKM, dan Perdagangan', 'office', 96),
  unit('PARPORA', 'Dinas Pariwisata, Kepemudaan, dan Olahraga', 'office', 68),
  unit('PANGAN', 'Dinas Ketahanan Pangan dan Pertanian', 'office', 74),
  unit('PUSIP', 'Dinas Perpustakaan dan Kearsipan', 'office', 46),
  unit('DPMPTSP', 'Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu', 'office', 54),
  unit('SATPOLPP', 'Satuan Polisi Pamong Praja', 'order', 150),
  unit('BKPSDM', 'Badan Kepegawaian dan Pengembangan SDM', 'agency', 58),
  unit('BAPPEDA', 'Badan Perencanaan Pembangunan Daerah', 'agency', 62),
  unit('BPKAD', 'Badan Pengelolaan Keuangan dan Aset Daerah', 'agency', 76),
  unit('BAPENDA', 'Badan Pendapatan Daerah', 'agency', 80),
  unit('KESBANG', 'Badan Kesatuan Bangsa dan Politik', 'agency', 34),
  unit('BPBD', 'Badan Penanggulangan Bencana Daerah', 'agency', 50),
  unit('KEC-U', 'Kecamatan Sagara Utara', 'district', 136),
  unit('KEC-S', 'Kecamatan Sagara Selatan', 'district', 124),
  unit('KEC-T', 'Kecamatan Sagara Timur', 'district', 112),
]
