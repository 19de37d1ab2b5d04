import type { Random } from './random'

const MALE =
  'Adi Agung Aji Akbar Alif Anang Anwar Arif Aris Asep Bagas Bagus Bambang Benny Budi Cahyo Candra Danang Daniel Darma Deni Didik Doni Edi Eka Fajar Farid Ferry Galih Gilang Guntur Hadi Haris Heru Ilham Imam Indra Irfan Iwan Joko Kurnia Lukman Mahendra Marwan Mulyono Nanang Nugroho Oki Panji Pandu Prasetyo Puji Rahmat Rangga Reza Ridwan Rizal Rudi Satria Setyo Sigit Slamet Subagyo Sugeng Suryo Tatang Teguh Toni Tri Untung Wawan Wisnu Yanuar Yoga Yudi Zaenal'.split(
    ' ',
  )
const FEMALE =
  'Aisyah Amelia Ani Anisa Ayu Bunga Cici Dara Desi Dewi Diah Dian Dina Dwi Eka Elok Emi Endang Erna Esti Fatimah Fitri Hani Hesti Ika Indah Intan Ira Juwita Kartika Lestari Lia Lilis Lina Mega Melati Mira Nanik Nia Nining Novi Nur Nurul Puspita Putri Rahma Ratna Reni Retno Rini Rosita Safitri Sari Sekar Siti Sulastri Suci Tari Tati Titin Tri Umi Utami Vina Wahyuni Wati Widya Winda Wiwik Yani Yanti Yuli Yulia Yunita Zahra'.split(
    ' ',
  )
const LAST =
  'Abadi Anggraini Ardianto Ardiansyah Arianto Astuti Atmaja Baskoro Budiman Darmawan Ekawati Fadillah Febrianto Firmansyah Gunawan Hakim Halim Handoko Handayani Hapsari Hariyanto Hartono Hasanah Hermawan Hidayati Iskandar Ismail Jatmiko Junaedi Kuncoro Kurniawan Kusnadi Kusumawati Laksana Lazuardi Mahardhika Maharani Marlina Maulana Mulyadi Mulyani Nasution Novianto Nugraha Nurhayati Oktavia Permana Permatasari Pradana Pramono Pranata Pratiwi Priyanto Purnama Purnomo Purwanto Rachmawati Raharjo Rahayu Ramadhan Riyadi Rosadi Rukmana Sanjaya Saputri Sasongko Setiawan Setyawan Sihombing Suharto Sudrajat Sulistyo Suprapto Supriyadi Susanti Sutanto Suwandi Syahputra Tanjung Tarigan Utomo Wardana Wardani Wibawa Wicaksono Widodo Wijaya Winarno Wirawan Wulandari Yulianto Yuniarti Yusuf Zulkarnain'.split(
    ' ',
  )

/** Degree behind the name by the kind of work; null = none. */
const DEGREES: Record<string, readonly (readonly [string | null, number])[]> = {
  school: [
    ['S.Pd.', 70],
    ['S.Pd., M.Pd.', 12],
    ['S.Ag.', 5],
    [null, 13],
  ],
  health: [
    ['A.Md.Kep.', 25],
    ['S.Kep., Ns.', 25],
    ['A.Md.Keb.', 15],
    ['S.K.M.', 12],
    [null, 23],
  ],
  office: [
    ['S.E.', 15],
    ['S.Sos.', 14],
    ['S.H.', 9],
    ['S.T.', 10],
    ['S.Kom.', 7],
    ['S.A.P.', 10],
    ['M.Si.', 6],
    [null, 29],
  ],
  head: [
    ['M.Si.', 40],
    ['S.H., M.H.', 20],
    ['S.E., M.M.', 25],
    ['S.T., M.T.', 15],
  ],
}

export interface InventedName {
  /** As printed, with degree. */
  name: string
  first: string
  last: string
  isMale: boolean
}

/** Invents a person's name. `work` names the row of degrees: school, health, office or head. */
export function inventName(random: Random, work: string): InventedName {
  const isMale = random.chance(0.46)
  const firsts = isMale ? MALE : FEMALE
  const first = random.pick(firsts)
  const middle = random.chance(0.3) ? random.pick(firsts.filter((name) => name !== first)) : null
  const last = random.pick(LAST)
  const degree = random.weighted(DEGREES[work] ?? [[null, 1]])
  const plain = [first, middle, last].filter(Boolean).join(' ')
  return { name: degree ? `${plain}, ${degree}` : plain, first, last, isMale }
}
