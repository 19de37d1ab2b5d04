import { WINDOWS_1252_HIGH } from './decode-windows-1252'

function byteOf(code: number): number {
  if (code >= 0xa0 && code <= 0xff) return code
  const at = WINDOWS_1252_HIGH.indexOf(String.fromCharCode(code))
  return at < 0 ? -1 : 0x80 + at
}

function sequenceLength(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 2
  if (lead >= 0xe0 && lead <= 0xef) return 3
  if (lead >= 0xf0 && lead <= 0xf4) return 4
  return 0
}

/**
 * Undoes UTF-8 that was once read as Windows-1252 (`Ã©` back to `é`). Only runs of characters that form a valid UTF-8
 * sequence are touched, so ordinary text stays as it is. What was lost on the way (a blank where a byte was) stays lost.
 */
export function repairMojibake(text: string): { text: string; repaired: boolean } {
  if (!/[\u00c2-\u00f4]/.test(text)) return { text, repaired: false }
  let result = ''
  let repaired = false
  for (let i = 0; i < text.length;) {
    const lead = byteOf(text.charCodeAt(i))
    const length = sequenceLength(lead)
    const bytes = [lead]
    for (let k = 1; k < length; k++) {
      const next = i + k < text.length ? byteOf(text.charCodeAt(i + k)) : -1
      if (next < 0x80 || next > 0xbf) break
      bytes.push(next)
    }
    if (length > 0 && bytes.length === length) {
      try {
        result += new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes))
        i += length
        repaired = true
        continue
      } catch {
        // not a valid sequence after all: keep the character
      }
    }
    result += text[i]
    i++
  }
  return { text: result, repaired }
}
