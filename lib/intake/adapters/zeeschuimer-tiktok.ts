import { listMissing, type ActivityDraft } from './adapter'
import { asCount, asId, asList, asName, asObject, asSeconds, asText, dig, type Json } from './read-json'
import { refuse, type ItemReader } from './zeeschuimer-item'

function firstCount(...values: (Json | null)[]): number | null {
  for (const value of values) {
    const count = asCount(value)
    if (count !== null) return count
  }
  return null
}

/** A TikTok video or photo post as the web page's own answers hold it (shapes of 2022 to 2026). */
export const readTikTokPost: ItemReader = (item, context) => {
  const itemId = asId(item.id)
  if (itemId === null) return refuse('line.noItemId')
  const author = asObject(item.author)
  // From the page itself instead of an answer: the author is a plain text, the rest lies beside it.
  const handle = author ? asName(author.uniqueId) : asName(item.author)
  if (handle === null) return refuse('line.noAuthor')
  const extras =
    asList(item.textExtra).length > 0
      ? asList(item.textExtra)
      : asList(item.contents).flatMap((part) => asList(dig(part, 'textExtra')))
  const hashtags = extras.map((extra) => asName(dig(extra, 'hashtagName'))).filter((tag) => tag !== null)
  const mentions = extras.map((extra) => asName(dig(extra, 'userUniqueId'))).filter((name) => name !== null)
  const images = asList(dig(item.imagePost, 'images')).length
  const duet = asId(dig(item.duetInfo, 'duetFromId'))
  const draft: Omit<ActivityDraft, 'missing'> = {
    source: 'zeeschuimer',
    platform: 'tiktok',
    itemId,
    url: `https://www.tiktok.com/@${handle}/video/${itemId}`,
    author: {
      handle,
      name: author ? asName(author.nickname) : asName(item.nickname),
      stableId: author ? asId(author.id) : asId(item.authorId),
    },
    postedAt: asSeconds(item.createTime),
    text: asText(item.desc) ?? '',
    kind: 'post',
    hashtags,
    mentions,
    counts: {
      likes: firstCount(dig(item.stats, 'diggCount'), dig(item.statsV2, 'diggCount')),
      comments: firstCount(dig(item.stats, 'commentCount'), dig(item.statsV2, 'commentCount')),
      shares: firstCount(dig(item.stats, 'shareCount'), dig(item.statsV2, 'shareCount')),
      views: firstCount(dig(item.stats, 'playCount'), dig(item.statsV2, 'playCount')),
    },
    inReplyTo: null,
    sharedFrom: duet !== null && duet !== '0' ? { author: null, itemId: duet, text: null } : null,
    targetHandle: null,
    mediaCount: images > 0 ? images : 1,
    seenAt: context.seenAt,
    updatedAt: context.updatedAt,
    partial: context.partial,
    note: null,
  }
  return { ok: true, activity: { ...draft, missing: listMissing(draft) } }
}

/** A comment below a TikTok post (module `tiktok-comments`). */
export const readTikTokComment: ItemReader = (item, context) => {
  const itemId = asId(item.cid) ?? asId(item.id)
  const postId = asId(item.aweme_id)
  if (itemId === null || postId === null) return refuse('line.noItemId')
  const user = asObject(item.user)
  const handle = asName(user?.unique_id)
  if (handle === null) return refuse('line.noAuthor')
  const owner =
    /^https:\/\/(?:www\.|m\.)?tiktok\.com\/@([\w.]+)\//.exec(asText(dig(item.share_info, 'url')) ?? '')?.[1] ?? null
  const parent = asId(item.reply_id)
  const draft: Omit<ActivityDraft, 'missing'> = {
    source: 'zeeschuimer',
    platform: 'tiktok',
    itemId,
    url: owner === null ? null : `https://www.tiktok.com/@${owner}/video/${postId}`,
    author: { handle, name: asName(user?.nickname), stableId: asId(user?.uid) },
    postedAt: asSeconds(item.create_time),
    text: asText(item.text) ?? '',
    kind: 'comment',
    hashtags: asList(item.text_extra)
      .map((extra) => asName(dig(extra, 'hashtag_name')))
      .filter((tag) => tag !== null),
    mentions: asList(item.text_extra)
      .map((extra) => asName(dig(extra, 'user_unique_id')))
      .filter((name) => name !== null),
    counts: { likes: asCount(item.digg_count), comments: asCount(item.reply_comment_total), shares: null, views: null },
    inReplyTo: parent !== null && parent !== '0' ? parent : postId,
    sharedFrom: null,
    targetHandle: owner,
    mediaCount: null,
    seenAt: context.seenAt,
    updatedAt: context.updatedAt,
    partial: context.partial,
    note: null,
  }
  return { ok: true, activity: { ...draft, missing: listMissing(draft) } }
}
