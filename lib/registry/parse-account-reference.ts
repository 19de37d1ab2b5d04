import { problem, type Problem } from '@/lib/intake/table/problem'

import { foldHandle, isHandle } from './fold-handle'
import { looksLikeUrl, readSocialUrl, type SocialUrl } from './read-social-url'
import type { SocialPlatform } from './social-platform'

/** An account as it can be registered. `url` is built here, never copied, so it carries no token. */
export type AccountReference = {
  platform: SocialPlatform
  /** Without `@`, as written. */
  handle: string
  /** For looking up; unique with the platform. */
  handleKey: string
  url: string
  /** The id that survives a change of handle, when the address showed it (Facebook number, YouTube channel, DID). */
  stableId: string | null
}

export type AccountReferenceResult = { ok: true; account: AccountReference } | { ok: false; problem: Problem }

/** First path words that are pages of the platform, not people. */
const PAGES: Partial<Record<SocialPlatform, string>> = {
  instagram: 'p reel reels tv stories explore accounts direct about legal developer',
  threads: 'search login activity legal t',
  facebook:
    'groups pages events watch reel reels story.php photo.php photo permalink.php marketplace login share hashtag media',
  tiktok: 'tag discover music search foryou following live video t explore',
  x: 'i home explore search hashtag intent settings notifications messages login share compose tos privacy',
  youtube: 'watch shorts live playlist results feed hashtag embed post clip',
  bluesky: 'search settings notifications feeds hashtag',
}

function urlOf(platform: SocialPlatform, handle: string, stableId: string | null): string {
  switch (platform) {
    case 'instagram':
      return `https://www.instagram.com/${handle}/`
    case 'threads':
      return `https://www.threads.net/@${handle}`
    case 'facebook':
      return /^\d+$/.test(handle)
        ? `https://www.facebook.com/profile.php?id=${handle}`
        : `https://www.facebook.com/${handle}`
    case 'tiktok':
      return `https://www.tiktok.com/@${handle}`
    case 'x':
      return `https://x.com/${handle}`
    case 'youtube':
      return stableId === handle ? `https://www.youtube.com/channel/${handle}` : `https://www.youtube.com/@${handle}`
    case 'bluesky':
      return `https://bsky.app/profile/${handle}`
    case 'mastodon': {
      const [user, host] = handle.split('@')
      return `https://${host}/@${user}`
    }
  }
}

/** The handle that a profile address names; null when the address is not a profile. */
function handleOf(platform: SocialPlatform, url: SocialUrl): string | null {
  const [first = '', second = '', third = ''] = url.segments
  const name = first.replace(/^@/, '')
  if (platform === 'facebook') {
    if (first === 'profile.php') return url.params.get('id')
    if (first === 'people') return third || null
    if (first === 'pages') return third || null
    if (first === 'p') return /-(\d{5,20})$/.exec(second)?.[1] ?? null
  }
  if (platform === 'youtube') {
    if (first === 'channel' || first === 'c' || first === 'user') return second || null
    if (!first.startsWith('@')) return null
  }
  if ((platform === 'tiktok' || platform === 'threads') && !first.startsWith('@')) return null
  if (platform === 'bluesky') return first === 'profile' ? second || null : null
  if (PAGES[platform]?.split(' ').includes(first.toLowerCase())) return null
  return name || null
}

/**
 * Reads an account as people write it: `@handle`, `handle`, or the address of a profile on Instagram, Facebook, TikTok, X,
 * YouTube, Threads, Bluesky or Mastodon. `expected` is the platform of the column or field; without it a bare handle cannot
 * be read (a handle may exist everywhere), except `@user@host` and Bluesky names. Never follows a link.
 */
export function parseAccountReference(written: string, expected: SocialPlatform | null): AccountReferenceResult {
  const text = written
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .trim()
  const refuse = (code: Problem['code']): AccountReferenceResult => ({
    ok: false,
    problem: problem(code, { found: written, platform: expected ?? '' }),
  })
  const accept = (platform: SocialPlatform, handle: string): AccountReferenceResult => {
    if (!isHandle(platform, handle)) return refuse('account.handle')
    const isStable =
      (platform === 'facebook' && /^\d+$/.test(handle)) ||
      (platform === 'youtube' && /^UC[\w-]{22}$/.test(handle)) ||
      (platform === 'bluesky' && handle.startsWith('did:'))
    const stableId = isStable ? handle : null
    const account = {
      platform,
      handle,
      handleKey: foldHandle(platform, handle),
      url: urlOf(platform, handle, stableId),
      stableId,
    }
    return { ok: true, account }
  }

  if (text === '') return refuse('account.handle')
  const fediverse = /^@?([a-z0-9_.-]+@[a-z0-9.-]+\.[a-z]{2,})$/i.exec(text)
  if (fediverse && (expected === 'mastodon' || (expected === null && text.startsWith('@'))))
    return accept('mastodon', fediverse[1]!)
  const isUrl =
    looksLikeUrl(text) || /^(www\.)?(instagram|facebook|tiktok|twitter|x|youtube|threads)\.(com|net)$/i.test(text)
  if (!isUrl) {
    if (/^did:/.test(text) && (expected === null || expected === 'bluesky')) return accept('bluesky', text)
    if (expected === null) return refuse('account.platform')
    return accept(expected, text.replace(/^@\s*/, ''))
  }

  const url = readSocialUrl(text)
  if (!url) return refuse('link.invalid')
  if (url.short) return refuse('account.shortLink')
  if (url.platform === null) {
    const user =
      /^@([\w.-]+)$/.exec(url.segments[0] ?? '')?.[1] ?? (url.segments[0] === 'users' ? url.segments[1] : undefined)
    if (user && (expected === null || expected === 'mastodon')) return accept('mastodon', `${user}@${url.host}`)
    return refuse(expected === null ? 'account.platform' : 'account.wrongPlatform')
  }
  if (expected !== null && expected !== url.platform) return refuse('account.wrongPlatform')
  const handle = handleOf(url.platform, url)
  return handle === null ? refuse('account.notProfile') : accept(url.platform, handle)
}
