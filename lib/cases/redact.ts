export type Identity = { name: string; number: string; position: string; unit: string; handles: readonly string[] }

/** What stands where an identity was. The same word for each, so that nothing can be counted. */
export const REDACTED = '[disamarkan]'

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/**
 * Takes a person's name (also single words of it from three letters), number, position, unit and handles out of a text
 * that people typed or posted. For the blind assessment: who reads it must not learn who it is about.
 */
export function redact(text: string, identity: Identity): string {
  const { name, number, position, unit, handles } = identity
  const words = name.split(/[\s,.]+/).filter((word) => word.length >= 3)
  const whole = [name, number, position, unit, ...handles].filter((part) => part.trim().length >= 3)
  const longestFirst = [...new Set(whole)].sort((a, b) => b.length - a.length)
  const patterns = [
    ...(number.length === 18 ? [number.split('').join('[ .]?')] : []),
    ...longestFirst.map(escape),
    // Single words only as words: "Adi" must not tear "jadi" apart.
    ...words.map((word) => `(?<!\\p{L})${escape(word)}(?!\\p{L})`),
  ]
  return patterns.length === 0 ? text : text.replace(new RegExp(patterns.join('|'), 'giu'), REDACTED)
}
