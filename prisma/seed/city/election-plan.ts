import { addDays } from '@/lib/rulebook/days'
import { nextWeekday } from './moment'

export interface PairPlan {
  key: string
  number: number | null
  name: string
  mate: string
  isIncumbent: boolean
  /** Names people use, hashtags without the sign, phrases of the campaign. */
  names: string[]
  hashtags: string[]
  phrases: string[]
}

/** The four who wanted to lead Kota Sagara; the fourth did not meet the requirements. All invented. */
export const PAIRS: readonly PairPlan[] = [
  {
    key: 'surya',
    number: 1,
    name: 'H. Surya Adiwangsa, S.E.',
    mate: 'Ratih Kusumaningrum, S.Sos.',
    isIncumbent: false,
    names: ['Surya Adiwangsa', 'Surya-Ratih', 'Bang Surya'],
    hashtags: ['SuryaRatih', 'SagaraTerang'],
    phrases: ['Sagara Terang'],
  },
  {
    key: 'bayu',
    number: 2,
    name: 'Ir. Bayu Mahardika, M.T.',
    mate: 'dr. Laksmi Pradnyani',
    isIncumbent: true,
    names: ['Bayu Mahardika', 'Bayu-Laksmi', 'Pak Bayu Mahardika'],
    hashtags: ['BayuLaksmi', 'LanjutkanSagara'],
    phrases: ['Lanjutkan Sagara', 'dua periode untuk Sagara'],
  },
  {
    key: 'citra',
    number: 3,
    name: 'Dra. Citra Wulansari, M.Si.',
    mate: 'Yusuf Anggoro, S.H.',
    isIncumbent: false,
    names: ['Citra Wulansari', 'Citra-Yusuf', 'Bu Citra Wulansari'],
    hashtags: ['CitraYusuf', 'SagaraGuyub'],
    phrases: ['Sagara Guyub'],
  },
  {
    key: 'gatot',
    number: null,
    name: 'Gatot Wiranegara, S.H.',
    mate: 'Melinda Kartasasmita',
    isIncumbent: false,
    names: ['Gatot Wiranegara', 'Gatot-Melinda'],
    hashtags: ['GatotMelinda'],
    phrases: ['Sagara Bangkit Bersama'],
  },
]

/** Pairs of the finished general election, with what became of them. */
export const PRESIDENTIAL: readonly (PairPlan & { won: boolean })[] = [
  {
    key: 'raka',
    number: 1,
    name: 'Raka Suryanegara',
    mate: 'Dyah Paramitha',
    isIncumbent: false,
    won: false,
    names: ['Raka Suryanegara', 'Raka-Dyah'],
    hashtags: ['RakaDyah'],
    phrases: ['Negeri Bergerak'],
  },
  {
    key: 'arya',
    number: 2,
    name: 'Arya Wirabuana',
    mate: 'Teuku Hasyim Malahayat',
    isIncumbent: false,
    won: true,
    names: ['Arya Wirabuana', 'Arya-Hasyim'],
    hashtags: ['AryaHasyim'],
    phrases: ['Satu Negeri Satu Harapan'],
  },
  {
    key: 'dewanti',
    number: 3,
    name: 'Dewanti Prameswara',
    mate: 'Markus Lintong',
    isIncumbent: false,
    won: false,
    names: ['Dewanti Prameswara', 'Dewanti-Markus'],
    hashtags: ['DewantiMarkus'],
    phrases: ['Adil Untuk Semua'],
  },
]

export const PARTIES: readonly (readonly [number, string, string])[] = [
  [1, 'Partai Cahaya Nusa', 'PCN'],
  [2, 'Partai Karya Mandala', 'PKM'],
  [3, 'Partai Tunas Rakyat', 'PTR'],
  [4, 'Partai Gotong Bahari', 'PGB'],
  [5, 'Partai Suara Desa', 'PSD'],
  [6, 'Partai Amanah Kota', 'PAK'],
  [7, 'Partai Damai Sentosa', 'PDS'],
  [8, 'Partai Persatuan Niaga', 'PPN'],
]

/** The days on which everything in both elections hangs, counted from the anchor day. */
export interface ElectionDays {
  general: {
    from: string
    determined: string
    campaign: string
    quiet: string
    vote: string
    result: string
    to: string
  }
  regional: {
    from: string
    registered: string
    determined: string
    campaign: string
    quiet: string
    vote: string
    result: string
    to: string
  }
}

/** Works out the days: the general election ended some eleven months ago, Sagara votes in about twenty days. */
export function planElectionDays(day: string): ElectionDays {
  const vote = nextWeekday(addDays(day, 18), 3)
  const old = nextWeekday(addDays(day, -356), 3)
  return {
    general: {
      from: addDays(old, -270),
      determined: addDays(old, -96),
      campaign: addDays(old, -78),
      quiet: addDays(old, -3),
      vote: old,
      result: addDays(old, 35),
      to: addDays(old, 50),
    },
    regional: {
      from: addDays(day, -305),
      registered: addDays(day, -86),
      determined: addDays(day, -60),
      campaign: addDays(day, -57),
      quiet: addDays(vote, -3),
      vote,
      result: addDays(vote, 19),
      to: addDays(vote, 49),
    },
  }
}
