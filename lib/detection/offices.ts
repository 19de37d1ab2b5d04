import type { ContestLevel } from '../elections/candidate-list'

/** What people call the office a contest is about, and the contest itself. Words parted by `|`, folded. */
const OFFICES: Record<ContestLevel, string> = {
  president: 'presiden | wakil presiden | calon presiden | calon wakil presiden | capres | cawapres | pilpres',
  governor:
    'gubernur | wakil gubernur | wagub | calon gubernur | cagub | cawagub | bacagub | pilgub | pemilihan gubernur',
  regent:
    'bupati | wakil bupati | wabup | calon bupati | cabup | cawabup | bacabup | pilbup | pilkada kabupaten | pemilihan bupati',
  mayor:
    'walikota | wali kota | wakil walikota | wakil wali kota | wawali | calon walikota | calon wali kota | cawali | cawawali | bacawali | cawalkot | pilwali | pilwalkot | pilwako | pemilihan walikota',
  dpr: 'dpr ri | caleg dpr ri | caleg dpr | caleg ri',
  dpd: 'dpd | dpd ri | calon dpd | senator',
  dprd_province: 'dprd provinsi | caleg dprd provinsi | caleg provinsi | caleg',
  dprd_city: 'dprd kota | dprd kabupaten | caleg dprd | caleg kota | caleg kabupaten | caleg',
}

/** Words that speak of the contest, not only of whoever holds the office. */
const CONTEST_WORD = /^(calon|ca[gwblp]|bac|pil|pemilihan)/

/** Every office with its level, for the pattern trie. `isContest`: `cawali`, `pilgub`, but not `gubernur`. */
export function listOffices(): { words: string[]; level: ContestLevel; isContest: boolean }[] {
  return (Object.keys(OFFICES) as ContestLevel[]).flatMap((level) =>
    OFFICES[level].split('|').map((office) => {
      const words = office.trim().split(' ')
      return { words, level, isContest: CONTEST_WORD.test(words[0] ?? '') }
    }),
  )
}

/** On these papers a number stands for one pair; on the others it counts within a party or is a single senator's. */
export function isPairContest(level: ContestLevel): boolean {
  return level === 'president' || level === 'governor' || level === 'regent' || level === 'mayor'
}
