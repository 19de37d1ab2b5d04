import { listMissing, type ActivityDraft } from './adapter'
import {
  asCount,
  asId,
  asList,
  asName,
  asObject,
  asSeconds,
  asText,
  dig,
  type Json,
  type JsonObject,
} from './read-json'
import { refuse, type ItemReader } from './zeeschuimer-item'

/**
 * Hashtags and mentions in a caption; Instagram's answers do not list them. A hashtag ends where 4CAT ends it (also before
 * `_`), so that exports agree field by field; detection reads the text itself.
 */
const HASHTAG = /#([^\s!@#$%ˆ&*()_+{}:"|<>?[\];',./`~‘’]+)/g
const MENTION = /(?<![\w.])@([a-z0-9_](?:[a-z0-9_.]{0,28}[a-z0-9_])?)/gi

function allMatches(pattern: RegExp, text: string): string[] {
  return [...text.matchAll(pattern)].map((match) => match[1]!)
}

/** The author's details lie under `user`, `owner` or spread over both; two different names mean two accounts. */
function readAuthor(item: JsonObject): ActivityDraft['author'] | 'two' {
  const user = asObject(item.user)
  const owner = asObject(item.owner)
  const names = [asName(user?.username), asName(owner?.username)].filter((name) => name !== null)
  if (names.length === 2 && names[0] !== names[1]) return 'two'
  const idPart = /^\d+_(\d+)$/.exec(asText(item.id) ?? '')?.[1] ?? null
  return {
    handle: names[0] ?? null,
    name: asName(user?.full_name) ?? asName(owner?.full_name),
    stableId: asId(user?.id) ?? asId(user?.pk) ?? asId(owner?.id) ?? asId(owner?.pk) ?? idPart,
  }
}

function captionOf(item: JsonObject): string {
  const graph = asObject(asList(dig(item.edge_media_to_caption, 'edges'))[0])
  return asText(dig(item.caption, 'text')) ?? asText(dig(graph?.node, 'text')) ?? asText(item.caption) ?? ''
}

function taggedIn(item: JsonObject): string[] {
  const current = asList(dig(item.usertags, 'in')).map((tag) => asName(dig(tag, 'user', 'username')))
  const graph = asList(dig(item.edge_media_to_tagged_user, 'edges')).map((edge) =>
    asName(dig(edge, 'node', 'user', 'username')),
  )
  return [...current, ...graph].filter((name) => name !== null)
}

function mediaCountOf(item: JsonObject): number | null {
  const type: Json = item.media_type ?? item.__typename ?? null
  if (type === 8 || type === 'GraphSidecar' || type === 'XIGPolarisCarouselMedia')
    return (
      asList(item.carousel_media).length ||
      asList(dig(item.edge_sidecar_to_children, 'edges')).length ||
      asCount(item.carousel_media_count)
    )
  return 1
}

/** A post or reel on Instagram: today's item list, the newer Polaris grid (incomplete) and the old Graph form. */
export const readInstagramPost: ItemReader = (item, context) => {
  if (item.product_type === 'ad' || /^https:\/\/www\.facebook\.com\/ads\/ig_redirect/.test(asText(item.link) ?? ''))
    return refuse('line.advertisement')
  const itemId = asId(item.code) ?? asId(item.shortcode)
  if (itemId === null) return refuse('line.noItemId')
  const author = readAuthor(item)
  if (author === 'two') return refuse('line.twoAuthors')
  if (author.handle === null && author.stableId === null) return refuse('line.noAuthor')

  const text = captionOf(item)
  // With hidden likes Instagram shows a made-up small number (3): unknown, not three.
  const likesHidden = item.like_and_view_counts_disabled === true
  const comments =
    asCount(item.comment_count) ??
    asCount(dig(item.edge_media_preview_comment, 'count')) ??
    (Array.isArray(item.comments) ? item.comments.length : null)
  const tagged = taggedIn(item)
  const draft: Omit<ActivityDraft, 'missing'> = {
    source: 'zeeschuimer',
    platform: 'instagram',
    itemId,
    url: `https://www.instagram.com/p/${itemId}`,
    author,
    postedAt: asSeconds(item.taken_at) ?? asSeconds(item.taken_at_timestamp),
    text,
    kind: 'post',
    hashtags: allMatches(HASHTAG, text),
    mentions: [...new Set([...allMatches(MENTION, text), ...tagged])],
    counts: {
      likes: likesHidden ? null : (asCount(item.like_count) ?? asCount(dig(item.edge_media_preview_like, 'count'))),
      comments,
      shares: asCount(item.reshare_count),
      views: asCount(item.view_count) ?? asCount(item.play_count),
    },
    inReplyTo: null,
    sharedFrom: null,
    targetHandle: null,
    mediaCount: mediaCountOf(item),
    seenAt: context.seenAt,
    updatedAt: context.updatedAt,
    partial: context.partial,
    note: null,
  }
  return { ok: true, activity: { ...draft, missing: listMissing(draft) } }
}

/** A comment below an Instagram post (module `instagram-comments`). */
export const readInstagramComment: ItemReader = (item, context) => {
  const itemId = asId(item.comment_id) ?? asId(item.pk) ?? asId(item.id)
  if (itemId === null) return refuse('line.noItemId')
  const user = asObject(item.user) ?? asObject(item.owner)
  const handle = asName(user?.unique_id) ?? asName(user?.username)
  if (handle === null) return refuse('line.noAuthor')
  const text = asText(item.text) ?? ''
  const post = asId(item.post_shortcode)
  const draft: Omit<ActivityDraft, 'missing'> = {
    source: 'zeeschuimer',
    platform: 'instagram',
    itemId,
    url: post === null ? null : `https://www.instagram.com/p/${post}`,
    author: {
      handle,
      name: asName(user?.nickname) ?? asName(user?.full_name),
      stableId: asId(user?.id) ?? asId(user?.pk),
    },
    postedAt: asSeconds(item.created_at) ?? asSeconds(item.created_at_utc),
    text,
    kind: 'comment',
    hashtags: allMatches(HASHTAG, text),
    mentions: [...new Set(allMatches(MENTION, text))],
    counts: {
      likes: asCount(item.comment_like_count),
      comments: asCount(item.child_comment_count),
      shares: null,
      views: null,
    },
    inReplyTo: asId(item.parent_comment_id) ?? post ?? asId(item.post_id),
    sharedFrom: null,
    targetHandle: null,
    mediaCount: null,
    seenAt: context.seenAt,
    updatedAt: context.updatedAt,
    partial: context.partial,
    note: null,
  }
  return { ok: true, activity: { ...draft, missing: listMissing(draft) } }
}
