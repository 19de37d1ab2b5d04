/** Titles before a name: religious, academic, professional, military, noble. Lower case, without dots. */
const TITLES = new Set(
  (
    'h hj hi hjh hm kh tgk tgh ust ustad ustadz ustadzah pdt pdp ev pst rev rp ' +
    'dr drs dra dr ir prof drg drh apt ns bdn adv hc akt ars ' +
    'r rr rm ra ray rb rd rngt ngt ny raden kph krt kpa kma gkr gph bra bray kanjeng dt ' +
    'capt kapt jenderal jend letjen mayjen brigjen komjen irjen kombes akbp kompol kolonel kol letkol mayor may ' +
    'kapten laksamana laksma laksda marsekal marsma marsda ipda iptu akp tni ad al au pol inf kav art czi ckm mar purn'
  ).split(' '),
)

/**
 * Titles that are also the first letters of a glued pair: `K.H.`, `R.A.`, `R.Ngt.` come apart into single letters.
 * A single letter counts as part of a title only when the next word completes it.
 */
const PAIRS = new Set(['k h', 'r a', 'r m', 'r r', 'r ay', 'r ngt', 'h c', 'g k', 'g r'])

/** Letters after the level of a degree: S.E., M.Si., A.Md.Keb., Sp.OG. */
const DEGREE = new RegExp(
  '^(s|m|a|b|d|sp|mm|ma|ak|akt|ca|cpa|ipu|ipm|apt|ners|ph)\\.' +
    '(e|h|t|p|m|s|k|i|a|pd|ag|sos|ip|kom|si|psi|kep|keb|hum|pt|pi|ap|kes|th|sn|or|ak|farm|md|ma|kn|sc|ba|tr|hi|fil|' +
    'ked|kh|km|kg|ab|par|ling|eng|ars|og|pa|an|b|u|thi|pdi|sosi|tp|stp|ec|phil|ed|d)' +
    '\\.?([a-z]{1,5}\\.?)*$',
  'i',
)

/** Degrees written without dots; only ever looked for at the end of a name. */
const BARE_DEGREES = new Set(
  'se sh st mm mh sp spd sip sag ssos skom mpd msi mba ba mt mkes mhum spdi shi amd bsc msc'.split(' '),
)

/** True when `word` (lower case, no dots) is a title in front of a name. `next` is the word after it. */
export function isTitle(word: string, next?: string): boolean {
  return TITLES.has(word) || PAIRS.has(`${word} ${next ?? ''}`)
}

/** True when a chunk at the end of a name is an academic degree, dotted (`S.Pd`) or bare (`SE`). */
export function isDegree(chunk: string): boolean {
  return DEGREE.test(chunk) || BARE_DEGREES.has(chunk.toLowerCase().replace(/\.$/, ''))
}
