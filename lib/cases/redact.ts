export type Identity = { name: string; number: string; position: string; unit: string; handles: readonly string[] }

/** What stands where an identity was. The same word for each, so that nothing can be counted. */
export const REDACTED = '[disamarkan]'

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/**
 * Takes a person's name (also single words of it from four letters), number, position, unit and handles out of a text
 * that people typed or posted. For the blind assessment: who reads it must not learn who it is about.
 */
export function redact(text: string, identity: Identity): string {
  const { name, number, position, unit, handles } = identity
  const words = name.split(/[\s,.]+/).filter((word) => word.length >= 4)
  const whole = [name, number, position, unit, ...handles, ...words].filter((part) => part.trim().length >= 3)
  const parts = [...new Set(whole)].sort((a, b) => b.length - a.length)
  const digits = number.length === 18 ? [number.split('').map(escape).join('[ .]?')] : []
  const pattern = new RegExp([...digits, ...parts.map(escape)].join('|'), 'giu')
  return parts.length + digits.length === 0 ? text : text.replace(pattern, REDACTED)
}
