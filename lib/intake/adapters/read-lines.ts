import { problem, type Problem } from '../table/problem'

export type FileLine = { line: number; text: string } | { line: number; problem: Problem }

/** Longest line that is read; a TikTok or Instagram item is about 30 kB. */
export const LINE_LIMIT = 8 * 1024 * 1024

/** One for all lines: making one costs more than using it. */
const DECODER = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function toLine(line: number, bytes: Uint8Array, keepBlank: boolean): FileLine | null {
  try {
    let text = DECODER.decode(bytes)
    if (line === 1 && text.startsWith('\uFEFF')) text = text.slice(1)
    if (text.endsWith('\r')) text = text.slice(0, -1)
    return text.trim() === '' && !keepBlank ? null : { line, text }
  } catch {
    return { line, problem: problem('line.encoding') }
  }
}

/**
 * Splits a stream of bytes (an upload, a file) into lines by LF or CRLF, holding no more than one piece and one line; gives the
 * lines of each piece together. A line that is no UTF-8 or longer than `LINE_LIMIT` becomes a problem with its number and
 * reading goes on behind it. Blank lines give nothing, unless `keepBlank` (inside a quoted CSV cell they mean something).
 */
export async function* readLineBatches(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  { keepBlank = false } = {},
): AsyncGenerator<FileLine[]> {
  let line = 1
  let held: Uint8Array[] = []
  let size = 0
  let tooLong = false
  const take = (atEnd: boolean): FileLine | null => {
    const result: FileLine | null = tooLong
      ? { line, problem: problem('line.tooLong', { limit: LINE_LIMIT / 1024 / 1024 }) }
      : size === 0 && (atEnd || !keepBlank)
        ? null
        : toLine(line, held.length === 1 ? held[0]! : Buffer.concat(held, size), keepBlank)
    held = []
    size = 0
    tooLong = false
    line++
    return result
  }
  for await (const chunk of chunks) {
    const batch: FileLine[] = []
    let from = 0
    for (;;) {
      const at = chunk.indexOf(10, from)
      const piece = chunk.subarray(from, at < 0 ? undefined : at)
      if (piece.length > 0 && !tooLong) {
        if (size + piece.length > LINE_LIMIT) {
          tooLong = true
          held = []
        } else {
          // The chunk belongs to the stream and may be used again: copy what outlives it.
          held.push(at < 0 ? piece.slice() : piece)
          size += piece.length
        }
      }
      if (at < 0) break
      const result = take(false)
      if (result) batch.push(result)
      from = at + 1
    }
    if (batch.length > 0) yield batch
  }
  const last = take(true)
  if (last) yield [last]
}

/** The lines of `readLineBatches`, one by one, without blank ones. */
export async function* readLines(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<FileLine> {
  for await (const batch of readLineBatches(chunks)) yield* batch
}
