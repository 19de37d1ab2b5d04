import type { SocialPlatform } from './social-platform'

/** What a handle may be made of, by the platforms' own rules. */
const FORMS: Record<SocialPlatform, RegExp> = {
  instagram: /^(?!.*\.\.)(?!\.)[a-z0-9._]{1,30}(?<!\.)$/i,
  threads: /^(?!.*\.\.)(?!\.)[a-z0-9._]{1,30}(?<!\.)$/i,
  facebook: /^(\d{5,20}|[a-z0-9.]{5,50})$/i,
  tiktok: /^[a-z0-9._]{2,24}(?<!\.)$/i,
  x: /^\w{1,15}$/,
  youtube: /^([\p{L}\p{N}._·-]{3,30}|UC[\w-]{22})$/u,
  bluesky: /^(did:(plc:[a-z2-7]{24}|web:[a-z0-9.-]+)|([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63})$/i,
  mastodon: /^[a-z0-9_]+([a-z0-9_.-]*[a-z0-9_])?@([a-z0-9-]+\.)+[a-z]{2,63}$/i,
}

/** True when the text (without its `@`) can be a handle on that platform. */
export function isHandle(platform: SocialPlatform, handle: string): boolean {
  return FORMS[platform].test(handle)
}

/**
 * The key under which an account is looked up: without `@`, without capitals; on Facebook also without dots, which Facebook
 * ignores. YouTube channel ids keep their capitals, which tell channels apart.
 */
export function foldHandle(platform: SocialPlatform, handle: string): string {
  const plain = handle.trim().replace(/^@/, '')
  if (platform === 'youtube' && /^UC[\w-]{22}$/.test(plain)) return plain
  const key = plain.normalize('NFC').toLowerCase()
  return platform === 'facebook' ? key.replaceAll('.', '') : key
}
