import { foldHandle } from '@/lib/registry/fold-handle'
import type { Book, Tables } from './book'
import type { Social } from './invent-accounts'
import type { ElectionDays } from './election-plan'
import type { InventedCandidate } from './invent-elections'
import { asDate, instantAt } from './moment'
import { openRandom } from './random'

export interface Watched {
  electionId: string
  /** Key of the candidate, null for accounts of nobody. */
  candidate: string | null
  candidateId: string | null
  platform: Social
  handle: string
  type: Tables['WatchedAccount']['type']
}

type Row = readonly [Watched['type'], Social, string]

/** Accounts of each side of the mayoral election; all invented. */
const SIDES: Record<string, readonly Row[]> = {
  surya: [
    ['campaign', 'instagram', 'posko.suryaratih.sgr'],
    ['campaign', 'facebook', 'suryaratih.sagara'],
    ['campaign', 'tiktok', 'sagaraterang.01'],
    ['personal', 'instagram', 'surya.adiwangsa.sgr'],
    ['volunteer', 'facebook', 'relawan.terang.sgr'],
    ['fan', 'tiktok', 'fansurya.sgr'],
  ],
  bayu: [
    ['campaign', 'instagram', 'lanjutkan.sagara'],
    ['campaign', 'facebook', 'bayulaksmi.sagara'],
    ['campaign', 'x', 'bayulaksmi_sgr'],
    ['personal', 'instagram', 'bayumahardika.sgr'],
    ['official_government', 'instagram', 'walikota.sagara'],
    ['official_government', 'facebook', 'pemkot.sagara'],
    ['volunteer', 'facebook', 'relawan.dua.sagara'],
  ],
  citra: [
    ['campaign', 'instagram', 'sagara.guyub.03'],
    ['campaign', 'facebook', 'citrayusuf.sagara'],
    ['campaign', 'youtube', 'SagaraGuyubTV'],
    ['personal', 'threads', 'citra.wulansari.sgr'],
    ['volunteer', 'instagram', 'sahabat.citra.sgr'],
    ['fan', 'tiktok', 'guyub.squad.sgr'],
  ],
  gatot: [['campaign', 'facebook', 'gatotmelinda.sagara']],
  raka: [['campaign', 'instagram', 'rakadyah.nasional']],
  arya: [
    ['campaign', 'instagram', 'aryahasyim.nasional'],
    ['campaign', 'facebook', 'aryahasyim.satunegeri'],
  ],
  dewanti: [['campaign', 'instagram', 'dewantimarkus.id']],
}

const NOBODY: readonly Row[] = [
  ['party', 'instagram', 'partaicahayanusa.sgr'],
  ['party', 'facebook', 'karyamandala.sagara'],
  ['party', 'instagram', 'tunasrakyat.sgr'],
  ['media', 'instagram', 'kabarsagara'],
  ['media', 'facebook', 'radarsagara.news'],
  ['media', 'x', 'sagarapos'],
  ['official_government', 'instagram', 'kominfo.sagara'],
  ['fan', 'facebook', 'warga.sagara.asyik'],
]

const BASIS: Record<Watched['type'], string> = {
  campaign: 'Didaftarkan tim kampanye ke KPU (rekaan)',
  personal: 'Tercantum pada profil calon (rekaan)',
  official_government: 'Daftar akun resmi Dinas Komunikasi dan Informatika (rekaan)',
  party: 'Tercantum pada laman partai (rekaan)',
  volunteer: 'Menyatakan diri relawan pada profil (rekaan)',
  media: 'Terdaftar sebagai media (rekaan)',
  fan: 'Diamati petugas; bukan bagian tim kampanye (rekaan)',
}

/** Writes the watched accounts of both elections. */
export function inventWatched(
  book: Book,
  elections: { generalId: string; regionalId: string; days: ElectionDays; candidates: readonly InventedCandidate[] },
): Watched[] {
  const random = openRandom('watched')
  const watched: Watched[] = []
  const add = (
    electionId: string,
    candidate: InventedCandidate | null,
    [type, platform, handle]: Row,
    from: string,
  ) => {
    const at = instantAt(from, 9)
    const candidateId = candidate?.id ?? null
    watched.push({ electionId, candidate: candidate?.key ?? null, candidateId, platform, handle, type })
    const row = {
      id: random.uuid(at),
      electionId,
      candidateId,
      platform,
      handle,
      handleKey: foldHandle(platform, handle),
    }
    const url = `https://${platform}.example/${handle}`
    book.WatchedAccount.push({
      ...row,
      url,
      type,
      validFrom: asDate(from),
      validTo: null,
      basis: BASIS[type],
      version: 1,
    })
  }
  const { days, generalId, regionalId } = elections
  for (const candidate of elections.candidates) {
    const from = candidate.electionId === generalId ? days.general.from : days.regional.from
    for (const row of SIDES[candidate.key] ?? []) add(candidate.electionId, candidate, row, from)
  }
  for (const row of NOBODY) add(regionalId, null, row, days.regional.from)
  for (const row of NOBODY.slice(0, 5)) add(generalId, null, row, days.general.from)
  return watched
}
