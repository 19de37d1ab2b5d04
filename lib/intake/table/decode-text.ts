import { decodeWindows1252 } from './decode-windows-1252'
import { problem, type Problem } from './problem'
import type { TextEncoding } from './table'

export type DecodedText =
  { ok: true; text: string; encoding: TextEncoding; bom: boolean } | { ok: false; problem: Problem }

const BROKEN = '\uFFFD'

function decode(bytes: Uint8Array, encoding: Exclude<TextEncoding, 'windows-1252'>, fatal: boolean): string | null {
  try {
    return new TextDecoder(encoding, { fatal, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

/** UTF-16 without a mark: Latin text then has a NUL in nearly every second byte, from the first character on. */
function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, 4096) & ~1
  if (length < 4) return null
  let even = 0
  let odd = 0
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++
    if (bytes[i + 1] === 0) odd++
  }
  const half = length / 2
  if (bytes[1] === 0 && odd > half * 0.6 && even < half * 0.1) return 'utf-16le'
  if (bytes[0] === 0 && even > half * 0.6 && odd < half * 0.1) return 'utf-16be'
  return null
}

/**
 * Turns the bytes of a text file into text: by its mark (UTF-8, UTF-16), else UTF-16 by its pattern, else UTF-8, else
 * Windows-1252 (what older Excel writes here). A file that is mostly good UTF-8 keeps U+FFFD where it is broken, so that
 * only those rows are rejected. Refuses UTF-32 and bytes that no Windows-1252 text has. Never throws.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const [a, b, c, d] = bytes
  if ((a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff))
    return { ok: false, problem: problem('file.encoding', { found: 'UTF-32' }) }
  const marked = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : null
  const utf16 = marked ?? guessUtf16(bytes)
  if (utf16) {
    const text = decode(marked ? bytes.subarray(2) : bytes, utf16, false) ?? ''
    return { ok: true, text, encoding: utf16, bom: marked !== null }
  }
  const bom = a === 0xef && b === 0xbb && c === 0xbf
  const body = bom ? bytes.subarray(3) : bytes
  const clean = decode(body, 'utf-8', true)
  if (clean !== null) return { ok: true, text: clean, encoding: 'utf-8', bom }

  const loose = decode(body, 'utf-8', false) ?? ''
  let good = 0
  let bad = 0
  for (const character of loose) {
    if (character === BROKEN) bad++
    else if (character > '\x7f') good++
  }
  if (bom || good > bad) return { ok: true, text: loose, encoding: 'utf-8', bom }

  const western = decodeWindows1252(body)
  // 0x81, 0x8D, 0x8F, 0x90 and 0x9D mean nothing in Windows-1252: this is some other encoding.
  if (/[\u0081\u008d\u008f\u0090\u009d]/.test(western))
    return { ok: false, problem: problem('file.encoding', { found: '?' }) }
  return { ok: true, text: western, encoding: 'windows-1252', bom: false }
}
