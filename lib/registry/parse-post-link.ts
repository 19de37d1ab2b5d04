import { problem, type Problem } from '@/lib/intake/table/problem'

import { isHandle } from './fold-handle'
import { readSocialUrl, type SocialUrl } from './read-social-url'
import type { SocialPlatform } from './social-platform'

/** A post as its address names it. `url` is built here: no token, no tracking parameter. */
export type PostLink = {
  platform: SocialPlatform
  itemId: string
  /** The comment that the address points at, where it says so. */
  commentId: string | null
  /** Whose post it is, when the address says so. */
  handle: string | null
  url: string
}

export type PostLinkResult = { ok: true; link: PostLink } | { ok: false; problem: Problem }

type Found = Omit<PostLink, 'platform' | 'commentId'> & { commentId?: string | null }

const CODE = /^[\w-]{5,64}$/
const NUMBER = /^\d{5,25}$/

function atHandle(segment: string | undefined): string | null {
  return segment?.startsWith('@') ? segment.slice(1) : null
}

function onInstagram({ segments, params }: SocialUrl): Found | null {
  const at = segments.findIndex((segment) => /^(p|reel|reels|tv)$/.test(segment))
  const code = segments[at + 1]
  if (at < 0 || at > 1 || !code || !CODE.test(code)) {
    if (segments[0] !== 'stories' || !NUMBER.test(segments[2] ?? '')) return null
    const [, handle, id] = segments as [string, string, string]
    return { itemId: id, handle, url: `https://www.instagram.com/stories/${handle}/${id}/` }
  }
  const comment = segments[at + 2] === 'c' ? segments[at + 3] : params.get('comment_id')
  const handle = at === 1 ? segments[0]! : null
  return { itemId: code, handle, url: `https://www.instagram.com/p/${code}/`, commentId: comment ?? null }
}

function onFacebook({ segments, params }: SocialUrl): Found | null {
  const [first = '', second = '', third = '', fourth = ''] = segments
  const commentId = params.get('comment_id')
  const story = params.get('story_fbid') ?? params.get('fbid') ?? params.get('v') ?? params.get('multi_permalinks')
  const owner = params.get('id')
  const page = /^(story\.php|permalink\.php|photo\.php|photo|watch)$/.test(first)
  if (page && story && CODE.test(story)) {
    if (first === 'story.php' || first === 'permalink.php') {
      const query = `story_fbid=${story}${owner && NUMBER.test(owner) ? `&id=${owner}` : ''}`
      return { itemId: story, handle: owner, url: `https://www.facebook.com/${first}?${query}`, commentId }
    }
    const path = first === 'watch' ? `watch/?v=${story}` : `photo.php?fbid=${story}`
    return { itemId: story, handle: null, url: `https://www.facebook.com/${path}`, commentId }
  }
  if (first === 'reel' && NUMBER.test(second))
    return { itemId: second, handle: null, url: `https://www.facebook.com/reel/${second}`, commentId }
  if (first === 'groups') {
    const id = /^(posts|permalink)$/.test(third) ? fourth : (story ?? '')
    if (!CODE.test(id)) return null
    return {
      itemId: id,
      handle: null,
      url: `https://www.facebook.com/groups/${encodeURIComponent(second)}/posts/${id}`,
      commentId,
    }
  }
  if (/^(posts|videos|photos)$/.test(second)) {
    const id = segments.at(-1)!
    if (segments.length < 3 || !CODE.test(id) || !isHandle('facebook', first)) return null
    return { itemId: id, handle: first, url: `https://www.facebook.com/${first}/${second}/${id}`, commentId }
  }
  return null
}

function onYouTube({ segments, params, host }: SocialUrl): Found | null {
  const id = host.endsWith('youtu.be')
    ? segments[0]
    : segments[0] === 'watch'
      ? params.get('v')
      : /^(shorts|live|embed)$/.test(segments[0] ?? '')
        ? segments[1]
        : null
  if (!id || !/^[\w-]{11}$/.test(id)) return null
  const comment = params.get('lc')
  return {
    itemId: id,
    handle: null,
    url: `https://www.youtube.com/watch?v=${id}`,
    commentId: comment && /^[\w.-]+$/.test(comment) ? comment : null,
  }
}

function find(platform: SocialPlatform, url: SocialUrl): Found | null {
  const [first = '', second = '', third = '', fourth = ''] = url.segments
  switch (platform) {
    case 'instagram':
      return onInstagram(url)
    case 'facebook':
      return onFacebook(url)
    case 'youtube':
      return onYouTube(url)
    case 'tiktok': {
      const handle = atHandle(first)
      if (handle === null || !/^(video|photo)$/.test(second) || !NUMBER.test(third)) return null
      return { itemId: third, handle, url: `https://www.tiktok.com/@${handle}/${second}/${third}` }
    }
    case 'x': {
      if (/^status(es)?$/.test(second) && NUMBER.test(third) && isHandle('x', first))
        return first === 'i'
          ? { itemId: third, handle: null, url: `https://x.com/i/web/status/${third}` }
          : { itemId: third, handle: first, url: `https://x.com/${first}/status/${third}` }
      if (first === 'i' && second === 'web' && third === 'status' && NUMBER.test(fourth))
        return { itemId: fourth, handle: null, url: `https://x.com/i/web/status/${fourth}` }
      return null
    }
    case 'threads': {
      const handle = atHandle(first)
      if (handle === null || second !== 'post' || !CODE.test(third)) return null
      return { itemId: third, handle, url: `https://www.threads.net/@${handle}/post/${third}` }
    }
    case 'bluesky':
      if (first !== 'profile' || third !== 'post' || !isHandle('bluesky', second) || !CODE.test(fourth)) return null
      return { itemId: fourth, handle: second, url: `https://bsky.app/profile/${second}/post/${fourth}` }
    case 'mastodon': {
      const user = atHandle(first) ?? (first === 'users' && third === 'statuses' ? second : null)
      const id = first === 'users' ? fourth : second
      if (!user || !NUMBER.test(id)) return null
      return {
        itemId: id,
        handle: user.includes('@') ? user : `${user}@${url.host}`,
        url: `https://${url.host}/@${user}/${id}`,
      }
    }
  }
}

/**
 * Reads the address of a post, video, reel, story or comment on one of our platforms. Never follows a link: a short address
 * gives `link.shortLink`, because only the platform knows where it leads.
 */
export function parsePostLink(written: string): PostLinkResult {
  const refuse = (code: Problem['code']): PostLinkResult => ({ ok: false, problem: problem(code, { found: written }) })
  const url = readSocialUrl(written)
  if (!url) return refuse('link.invalid')
  if (url.short) return refuse('link.shortLink')
  const platform = url.platform ?? 'mastodon'
  const found = find(platform, url)
  if (!found) return refuse(url.platform === null ? 'link.platform' : 'link.notPost')
  if (found.handle !== null && !isHandle(platform, found.handle)) found.handle = null
  const commentId = /^[\w=.-]{1,120}$/.test(found.commentId ?? '') ? found.commentId! : null
  return { ok: true, link: { platform, ...found, commentId } }
}
