export type Span = { start: number; end: number }
export type Piece = { text: string; marked: boolean }

/** Cuts a text at its spans (UTF-16 offsets, any order, may overlap), so that a page can underline what matched. */
export function markText(text: string, spans: readonly Span[]): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end)
  for (const span of sorted) {
    const start = Math.max(span.start, at)
    const end = Math.min(span.end, text.length)
    if (end <= start) continue
    if (start > at) pieces.push({ text: text.slice(at, start), marked: false })
    pieces.push({ text: text.slice(start, end), marked: true })
    at = end
  }
  if (at < text.length) pieces.push({ text: text.slice(at), marked: false })
  return pieces
}

/** Never between the halves of a pair, and at a word's edge where one is near. */
function edge(text: string, at: number, step: -1 | 1): number {
  for (let moved = 0, here = at; moved < 12 && here > 0 && here < text.length; moved += 1, here += step) {
    if (/\s/.test(text[here] ?? '')) return step === 1 ? here : here + 1
  }
  const code = text.charCodeAt(at)
  return code >= 0xdc00 && code <= 0xdfff ? at + 1 : at
}

/** One line around the first match, with the matches marked; an ellipsis stands where something was left out. */
export function excerptOf(text: string, spans: readonly Span[], length = 90): Piece[] {
  const first = spans.reduce<Span | null>((least, span) => (!least || span.start < least.start ? span : least), null)
  const flat = text.replace(/\s/g, ' ')
  const from = first && first.start > 24 ? edge(flat, first.start - 20, 1) : 0
  const to = flat.length - from > length ? edge(flat, from + length, -1) : flat.length
  const moved = spans.map(({ start, end }) => ({ start: start - from, end: end - from }))
  const pieces = markText(
    flat.slice(from, to),
    moved.filter(({ end }) => end > 0).map(({ start, end }) => ({ start: Math.max(0, start), end })),
  )
  if (from > 0) pieces.unshift({ text: '…', marked: false })
  if (to < flat.length) pieces.push({ text: '…', marked: false })
  return pieces
}
