import type { ContestLevel } from '../elections/candidate-list'

/** What people call the office a contest is about, and the contest itself. Words parted by `|`, folded. */
const OFFICES: Record<ContestLevel, string> = {
  president: 'presiden | wakil presiden | capres | cawapres | pilpres',
  governor: 'gubernur | wakil gubernur | wagub | cagub | cawagub | bacagub | pilgub | pemilihan gubernur',
  regent: 'bupati | wakil bupati | wabup | cabup | cawabup | bacabup | pilbup | pilkada kabupaten | pemilihan bupati',
  mayor:
    'walikota | wali kota | wakil walikota | wakil wali kota | wawali | cawali | cawawali | bacawali | cawalkot | pilwali | pilwalkot | pilwako | pemilihan walikota',
  dpr: 'dpr ri | caleg dpr ri | caleg dpr | caleg ri',
  dpd: 'dpd | dpd ri | calon dpd | senator',
  dprd_province: 'dprd provinsi | caleg dprd provinsi | caleg provinsi | caleg',
  dprd_city: 'dprd kota | dprd kabupaten | caleg dprd | caleg kota | caleg kabupaten | caleg',
}

/** Every (words, level) pair, for the pattern trie. */
export function listOffices(): { words: string[]; level: ContestLevel }[] {
  return (Object.keys(OFFICES) as ContestLevel[]).flatMap((level) =>
    OFFICES[level].split('|').map((office) => ({ words: office.trim().split(' '), level })),
  )
}

/** On these papers a number stands for one pair; on the others it counts within a party or is a single senator's. */
export function isPairContest(level: ContestLevel): boolean {
  return level === 'president' || level === 'governor' || level === 'regent' || level === 'mayor'
}
