/** A value of unknown shape from somebody's export, asked politely: wrong shapes give null, never an error. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
export type JsonObject = { [key: string]: Json }

export function asObject(value: Json | undefined): JsonObject | null {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? value : null
}

export function asList(value: Json | undefined): Json[] {
  return Array.isArray(value) ? value : []
}

/** A text without NUL and lone surrogates, which no database column takes; null when it is no text. */
export function asText(value: Json | undefined): string | null {
  return typeof value === 'string' ? value.replaceAll('\0', '').toWellFormed() : null
}

/** A text that says something; null when empty. */
export function asName(value: Json | undefined): string | null {
  const text = asText(value)?.trim()
  return text ? text : null
}

/** An id as text. A number beyond 2^53 was already rounded when it was written down, so it is no id: null. */
export function asId(value: Json | undefined): string | null {
  if (typeof value === 'number') return Number.isSafeInteger(value) && value > 0 ? String(value) : null
  const text = asName(value)
  return text !== null && /^[\w:.@=-]{1,128}$/.test(text) ? text : null
}

/** A count, from a number or digits; null when unknown, negative or not whole. */
export function asCount(value: Json | undefined): number | null {
  const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 ? number : null
}

/** Seconds since 1970 (number or digits) as ISO; null when unknown or absurd (before 2000, after 2100). */
export function asSeconds(value: Json | undefined): string | null {
  const seconds = asCount(value)
  if (seconds === null || seconds < 946_684_800 || seconds > 4_102_444_800) return null
  return new Date(seconds * 1000).toISOString()
}

/** Milliseconds since 1970 as ISO, with the same bounds. */
export function asMilliseconds(value: Json | undefined): string | null {
  const count = asCount(typeof value === 'number' ? Math.floor(value) : value)
  if (count === null || count < 946_684_800_000 || count > 4_102_444_800_000) return null
  return new Date(count).toISOString()
}

/** Walks into nested objects by key; null as soon as one is not there. */
export function dig(value: Json | undefined, ...keys: string[]): Json | null {
  let current: Json | undefined = value
  for (const key of keys) {
    const object = asObject(current)
    if (object === null || !Object.hasOwn(object, key)) return null
    current = object[key]
  }
  return current ?? null
}

/**
 * Reads one line of JSON. Tolerates the bare NaN and Infinity that Python writes (as null). Null when it is not JSON,
 * however deep or long.
 */
export function parseJson(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json
  } catch {
    if (!/NaN|Infinity/.test(text)) return undefined
    try {
      const repaired = text.replace(/"[^"\\]*(?:\\.[^"\\]*)*"|-?\b(?:NaN|Infinity)\b/g, (found) =>
        found.startsWith('"') ? found : 'null',
      )
      return JSON.parse(repaired) as Json
    } catch {
      return undefined
    }
  }
}
