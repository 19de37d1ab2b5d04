import { buildDictionary } from '@/lib/detection/build-dictionary'
import type { DictionaryCandidate, WatchedAccount } from '@/lib/detection/dictionary'
import type { StatusPeriod } from '@/lib/detection/find-status'
import type { SeenActivity } from '@/lib/detection/seen-activity'

/** Nobody here exists. The mayor's contest has a box without a person, the council a namesake and a one-word name. */
export const STATUSES: StatusPeriod[] = [
  { state: 'bakal_calon', from: '2030-05-01', to: '2030-08-26' },
  { state: 'terdaftar', from: '2030-08-27', to: '2030-09-21' },
  { state: 'calon', from: '2030-09-22', to: '2030-12-15' },
  { state: 'kalah', from: '2030-12-16', to: null },
]

export const ETHICS_DAY = '2030-06-10'
export const DISCIPLINE_DAY = '2030-10-05'

function candidate(given: Partial<DictionaryCandidate> & { candidateId: string; name: string }): DictionaryCandidate {
  return {
    contestKey: 'mayor',
    number: null,
    runningMate: null,
    partyNumber: null,
    partyName: null,
    isEmptyBox: false,
    statuses: STATUSES,
    aliases: [],
    ...given,
  }
}

const candidates = [
  candidate({
    candidateId: 'one',
    number: 1,
    name: 'Drs. H. BRAMANTYA WIRASENA, M.Si.',
    runningMate: 'dr. SEKAR AYUNDA LARASHATI',
    aliases: [{ kind: 'name', value: 'Mas Bram' }],
  }),
  candidate({
    candidateId: 'two',
    number: 2,
    name: 'KUSUMANINGRAT WIDJAJA, S.H. (GUS WIDI)',
    runningMate: 'ALAM',
    aliases: [
      { kind: 'hashtag', value: '#WidiAlamJuara' },
      { kind: 'account', value: '@widialam.official' },
    ],
  }),
  candidate({ candidateId: 'box', number: 3, name: 'KOLOM KOSONG', isEmptyBox: true }),
  candidate({
    candidateId: 'council-a',
    contestKey: 'council-1',
    number: 4,
    name: 'BAGUS PRAKOSA',
    partyNumber: 1,
    partyName: 'Partai Kebangkitan Bangsa',
  }),
  candidate({
    candidateId: 'council-b',
    contestKey: 'council-2',
    number: 7,
    name: 'H. BAGUS PRAKOSA, S.E.',
    partyNumber: 4,
    partyName: 'Partai GOLKAR',
  }),
]

const account = (handleKey: string, type: WatchedAccount['type'], candidateId: string | null): WatchedAccount => ({
  platform: 'instagram',
  handleKey,
  type,
  candidateId,
})

export const city = buildDictionary({
  contests: [
    { key: 'mayor', level: 'mayor', area: 'Kota Tirtamaya' },
    { key: 'council-1', level: 'dprd_city', area: 'TIRTAMAYA 1' },
    { key: 'council-2', level: 'dprd_city', area: 'TIRTAMAYA 2' },
  ],
  candidates,
  accounts: [
    account('menangkan.bram', 'campaign', 'one'),
    account('bram.pribadi', 'personal', 'one'),
    account('walikota.tirtamaya', 'official_government', 'one'),
    account('kabartirtamaya', 'media', null),
    account('relawanwidi', 'volunteer', 'two'),
  ],
})

export function act(given: Partial<SeenActivity>): SeenActivity {
  return {
    platform: 'instagram',
    kind: 'post',
    text: '',
    hashtags: [],
    mentions: [],
    authorHandle: 'pegawai',
    targetHandle: null,
    sharedText: null,
    sharedFromHandle: null,
    actDay: DISCIPLINE_DAY,
    ...given,
  }
}
