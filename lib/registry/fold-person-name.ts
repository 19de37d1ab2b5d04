/** Titles before a name, without dots. */
const BEFORE = new Set(
  'dr drg drh drs dra drsh ir h hj hjh prof profdr kh tgk tgkh tgh ust ustadz ustadzah pdt apt ns ners'.split(' '),
)

/** Degrees and professional titles after a name, without dots, blanks and capitals. */
const AFTER = new Set(
  (
    'se sh st spd skep ssos sip skom ssi sp spt spi sag shi sthi sei sked skm sfarm spsi ssn ss sstp sst sds spdi spdsd ' +
    'spdaud sikom sab sap sadm sakt sak stp shut sars sgz strkeb strkep strkes strip strt stri sos sfil shum sarl spar sor ' +
    'amd amdkep amdkeb amdkes amdkom amk amkeb amkl amg apt ners ns bidan amf amak amtem ama amp aptp ah ' +
    'mm mh msi mpd mkes mt mkom mp ma msc mba map msos mhum mag mip mkep mkn mpsi mars mph mmpd mpdi mei mikom mak mtr mtrip ' +
    'mab msn mstat mstp meng mgz mkm mkeb mfarm mbiomed mds mil mpa mpp med mms mtp mpwk mling mlt ' +
    'phd dea drph llm llb bsc bba ba be beng dipl dipling ak ca cpa cfe cgcae cpns qia crmp cfra cgrm gradip ' +
    'spog spa sppd spb span spm sptht spkk spkj sps spp sprad sppk sppa spot spu spjp spk spkg spkga spfk sptkl spgk sprm'
  ).split(' '),
)

const DOTTED_DEGREE = /^(?:[a-z]{1,6}\.)+[a-z]{0,8}$/

function bare(token: string): string {
  return token.replace(/[^\p{L}\p{N}]/gu, '')
}

/** What stands behind the first comma is a title unless it looks like a name (`Santoso, Budi`). */
function isDegrees(part: string): boolean {
  const trimmed = part.trim()
  if (trimmed === '' || AFTER.has(bare(trimmed)) || BEFORE.has(bare(trimmed))) return true
  return trimmed.split(/\s+/).every((token) => {
    const plain = bare(token)
    return plain === '' || AFTER.has(plain) || BEFORE.has(plain) || DOTTED_DEGREE.test(token)
  })
}

/**
 * The key by which people are found: lower case, no accents, no titles on either side, no apostrophes, one blank between
 * words. `dr. Sari W., S.Kep.` and `sari w` give `sari w`; `H. Ma'ruf Nur-Aini, S.E., M.Si` gives `maruf nur aini`. Never empty
 * unless nothing but signs was written: a name that is only a title keeps it. For search, not for display and not for
 * telling namesakes apart.
 */
export function foldPersonName(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ı/g, 'i')
    .replace(/ß/g, 'ss')
    .replace(/[’‘`´'ʼʻ′"“”]/g, '')
    .replace(/(?<=\S)\([a-z]{1,3}\)/g, '')
    .replace(/[()[\]{}]/g, ' ')
    // `Dr.H.Ahmad`: titles glued to the name by their dots.
    .replace(/^(\s*(?:dr|drg|drh|drs|dra|ir|h|hj|prof|kh)\.)+(?=\S)/g, (titles) => titles.replaceAll('.', '. '))
  const [first = '', ...behind] = plain.split(',')
  const kept = [first, ...behind.filter((part) => !isDegrees(part))].join(' ')
  const tokens = kept
    .split(/[\s\-–—/]+/)
    .map(bare)
    .filter((word) => word !== '')
  let from = 0
  while (from < tokens.length - 1 && BEFORE.has(tokens[from]!)) from++
  let to = tokens.length
  while (
    to > from + 1 &&
    (AFTER.has(tokens[to - 1]!) || (to > from + 2 && AFTER.has(tokens[to - 2]! + tokens[to - 1]!)))
  ) {
    to -= AFTER.has(tokens[to - 1]!) ? 1 : 2
  }
  return tokens.slice(from, to).join(' ')
}
