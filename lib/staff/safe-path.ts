/** A path inside the house, or the work desk for anything else (other hosts, `//host`, `/\host`, schemes). */
export function safePath(value: unknown): string {
  if (typeof value !== 'string' || !/^\/(?![/\\])[^\\\s]*$/.test(value) || value.startsWith('/api/')) return '/desk'
  return value.startsWith('/sign-in') ? '/desk' : value
}
