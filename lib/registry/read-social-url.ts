import type { SocialPlatform } from './social-platform'

/** A web address taken apart: the platform it belongs to (null: none known), its path and its parameters. */
export type SocialUrl = {
  platform: SocialPlatform | null
  /** Short address that only the platform itself can follow (`vm.tiktok.com/...`): what it points to is unknown. */
  short: boolean
  host: string
  segments: string[]
  params: URLSearchParams
}

const HOSTS: Record<string, SocialPlatform> = {
  'instagram.com': 'instagram',
  'facebook.com': 'facebook',
  'fb.com': 'facebook',
  'tiktok.com': 'tiktok',
  'x.com': 'x',
  'twitter.com': 'x',
  'youtube.com': 'youtube',
  'youtu.be': 'youtube',
  'threads.net': 'threads',
  'threads.com': 'threads',
  'bsky.app': 'bluesky',
}

const SHORT_HOSTS: Record<string, SocialPlatform> = {
  'vm.tiktok.com': 'tiktok',
  'vt.tiktok.com': 'tiktok',
  'fb.watch': 'facebook',
  'fb.me': 'facebook',
  't.co': 'x',
  'instagr.am': 'instagram',
}

/** True when a text wants to be a web address rather than a handle. */
export function looksLikeUrl(text: string): boolean {
  return /^https?:\/\//i.test(text) || /^(www\.|m\.|mobile\.|vm\.|vt\.)?[a-z0-9-]+(\.[a-z0-9-]+)+\/\S/i.test(text)
}

/**
 * Takes a pasted address apart without following it. Only http and https, no user or password in it, at most 2,048
 * characters; else null. The query is read for the few parameters that name an item and then forgotten: session tokens
 * and tracking parameters never leave this function's callers.
 */
export function readSocialUrl(text: string): SocialUrl | null {
  const trimmed = text.trim()
  if (trimmed.length > 2048 || /[\s\u0000-\u001f\\]/.test(trimmed)) return null
  let url: URL
  try {
    url = new URL(/^[a-z][a-z0-9+.-]*:/i.test(trimmed) ? trimmed : `https://${trimmed}`)
  } catch {
    return null
  }
  if ((url.protocol !== 'https:' && url.protocol !== 'http:') || url.username || url.password || url.port) return null
  const host = url.hostname.toLowerCase().replace(/\.$/, '')
  const bare = host.replace(/^(www|m|mobile|web|touch|mbasic|id-id|en-gb|l|old|music)\./, '')
  let segments: string[]
  try {
    segments = url.pathname.split('/').filter(Boolean).map(decodeURIComponent)
  } catch {
    return null
  }
  const shortPlatform = SHORT_HOSTS[host]
  const tiktokShort = bare === 'tiktok.com' && segments[0] === 't'
  const facebookShare = (bare === 'facebook.com' || bare === 'fb.com') && segments[0] === 'share'
  return {
    platform: shortPlatform ?? HOSTS[bare] ?? null,
    short: shortPlatform !== undefined || tiktokShort || facebookShare,
    host,
    segments,
    params: url.searchParams,
  }
}
