/** Platforms whose addresses the program understands; the words of the database's own list. */
export const SOCIAL_PLATFORMS = [
  'instagram',
  'facebook',
  'tiktok',
  'x',
  'youtube',
  'threads',
  'bluesky',
  'mastodon',
] as const

export type SocialPlatform = (typeof SOCIAL_PLATFORMS)[number]

const NAMES: Record<string, SocialPlatform> = {
  ig: 'instagram',
  insta: 'instagram',
  fb: 'facebook',
  tt: 'tiktok',
  tiktokcom: 'tiktok',
  twitter: 'x',
  xtwitter: 'x',
  twitterx: 'x',
  yt: 'youtube',
  thread: 'threads',
  bsky: 'bluesky',
}

/** The platform that somebody means by `IG`, `Twitter/X`, `tiktok.com` ...; null when it is none of ours. */
export function readPlatformName(written: string): SocialPlatform | null {
  const key = written
    .toLowerCase()
    .replace(/\.com$/, '')
    .replace(/[^a-z]/g, '')
  return SOCIAL_PLATFORMS.find((platform) => platform === key) ?? NAMES[key] ?? null
}
