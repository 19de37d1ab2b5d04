/** Names of PNS ranks in their order; the golongan follows from the place (domain.md 10B). */
const RANK_NAMES: [string, string][] = [
  ['juru muda tingkat i', 'I/b'],
  ['juru muda', 'I/a'],
  ['juru tingkat i', 'I/d'],
  ['juru', 'I/c'],
  ['pengatur muda tingkat i', 'II/b'],
  ['pengatur muda', 'II/a'],
  ['pengatur tingkat i', 'II/d'],
  ['pengatur', 'II/c'],
  ['penata muda tingkat i', 'III/b'],
  ['penata muda', 'III/a'],
  ['penata tingkat i', 'III/d'],
  ['penata', 'III/c'],
  ['pembina utama madya', 'IV/d'],
  ['pembina utama muda', 'IV/c'],
  ['pembina utama', 'IV/e'],
  ['pembina tingkat i', 'IV/b'],
  ['pembina', 'IV/a'],
]

const ROMAN = [
  'I',
  'II',
  'III',
  'IV',
  'V',
  'VI',
  'VII',
  'VIII',
  'IX',
  'X',
  'XI',
  'XII',
  'XIII',
  'XIV',
  'XV',
  'XVI',
  'XVII',
]

/**
 * The golongan in one form: `I/a` to `IV/e` for PNS, `I` to `XVII` for PPPK; read from `III/a`, `IIIa`, `3.a`,
 * `Penata Muda (III/a)`, `Gol. IX`, `9`. Null when it cannot be read.
 */
export function readRank(written: string): string | null {
  const text = written
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/\btk\.?\s*(i|1)\b/g, 'tingkat i')
    .replace(/\btingkat 1\b/g, 'tingkat i')
  const grade = /(?:^|[\s(,])(iv|iii|ii|i|[1-4])\s*[/.\-\s]?\s*([a-e])\)?$/.exec(text)
  if (grade) {
    const group = /\d/.test(grade[1]!) ? ROMAN[Number(grade[1]) - 1]! : grade[1]!.toUpperCase()
    return grade[2] === 'e' && group !== 'IV' ? null : `${group}/${grade[2]}`
  }
  const named = RANK_NAMES.find(([name]) => text === name)
  if (named) return named[1]
  const bare = text
    .replace(/^(gol(ongan)?\.?|pppk|p3k|ruang)\s*/g, '')
    .replace(/^(gol(ongan)?\.?)\s*/, '')
    .toUpperCase()
  if (ROMAN.includes(bare)) return bare
  return /^\d{1,2}$/.test(bare) ? (ROMAN[Number(bare) - 1] ?? null) : null
}
