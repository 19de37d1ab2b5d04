import { splitRecord, type SourceLine } from './split-record'
import type { Separator } from './table'

const CANDIDATES: Separator[] = [',', ';', '\t', '|']

/**
 * Which separator splits the first lines most evenly: the candidate with the most records of the same width above one,
 * ties to the wider. Null when the lines hold one column only.
 */
export function guessSeparator(lines: readonly SourceLine[]): Separator | null {
  const sample = lines.filter((line) => line.text.trim() !== '').slice(0, 40)
  let best: { separator: Separator; even: number; width: number } | null = null
  for (const separator of CANDIDATES) {
    const widths = new Map<number, number>()
    for (let i = 0; i < sample.length;) {
      const result = splitRecord(sample, i, separator, true)
      if (result.kind === 'record') {
        const width = result.cells.length
        if (width > 1) widths.set(width, (widths.get(width) ?? 0) + 1)
        i += result.linesUsed
      } else i++
    }
    for (const [width, even] of widths)
      if (!best || even > best.even || (even === best.even && width > best.width)) best = { separator, even, width }
  }
  return best?.separator ?? null
}
