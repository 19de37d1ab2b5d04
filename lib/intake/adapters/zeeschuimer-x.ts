import { listMissing, type ActivityDraft } from './adapter'
import { asCount, asId, asList, asName, asObject, asText, dig, type JsonObject } from './read-json'
import { refuse, type ItemReader } from './zeeschuimer-item'

/** The wrapped post itself: X sometimes puts it one level deeper. */
function unwrap(value: JsonObject | null): JsonObject | null {
  return asObject(value?.tweet) ?? value
}

function readUser(post: JsonObject): { handle: string | null; name: string | null; stableId: string | null } {
  const user = asObject(dig(post.core, 'user_results', 'result'))
  // Screen name and name moved from `legacy` to `core` in 2025; the oldest exports have a plain `user`.
  return {
    handle:
      asName(dig(user?.core, 'screen_name')) ??
      asName(dig(user?.legacy, 'screen_name')) ??
      asName(dig(post.user, 'screen_name')) ??
      handleFromMedia(post),
    name: asName(dig(user?.core, 'name')) ?? asName(dig(user?.legacy, 'name')) ?? asName(dig(post.user, 'name')),
    stableId: asId(dig(post.legacy, 'user_id_str')) ?? asId(user?.rest_id) ?? asId(dig(post.user, 'id_str')),
  }
}

function mediaOf(post: JsonObject): JsonObject[] {
  const media = asList(dig(post.legacy, 'extended_entities', 'media'))
  const list = media.length > 0 ? media : asList(dig(post.legacy, 'entities', 'media'))
  return list.map(asObject).filter((item) => item !== null)
}

/** Attached media link to the post they belong to, with the author's name in it. */
function handleFromMedia(post: JsonObject): string | null {
  for (const media of mediaOf(post)) {
    const handle = /^https?:\/\/(?:x|twitter)\.com\/(\w{1,15})\/status\//.exec(asText(media.expanded_url) ?? '')?.[1]
    if (handle && handle !== 'i') return handle
  }
  return null
}

/** Posts above 280 characters are kept twice; the note holds all of it. */
function readText(post: JsonObject): { text: string; entities: JsonObject | null } {
  const short = asText(dig(post.legacy, 'full_text')) ?? ''
  const note = asObject(dig(post.note_tweet, 'note_tweet_results', 'result'))
  const long = asText(note?.text) ?? ''
  const entities = asObject(dig(post.legacy, 'entities'))
  return long.length > short.length
    ? { text: long, entities: asObject(note?.entity_set) ?? entities }
    : { text: short, entities }
}

const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec'

/** `Tue Oct 10 07:57:53 +0000 2023` as ISO; null when it is anything else. */
export function readXTime(text: string | null): string | null {
  const parts = /^\w{3} (\w{3}) (\d{2}) (\d{2}:\d{2}:\d{2}) \+0000 (\d{4})$/.exec(text ?? '')
  const month = parts ? MONTHS.indexOf(parts[1]!) : -1
  if (!parts || month < 0 || month % 3 !== 0) return null
  const moment = new Date(`${parts[4]}-${String(month / 3 + 1).padStart(2, '0')}-${parts[2]}T${parts[3]}.000Z`)
  return Number.isNaN(moment.getTime()) ? null : moment.toISOString()
}

/** A post on X, with or without wrapper, as post, share (repost), quote or reply; also the module `twitter-comments`. */
export const readXPost: ItemReader = (wrapped, context) => {
  const item = unwrap(wrapped) ?? wrapped
  const legacy = asObject(item.legacy)
  if (legacy === null) return refuse('line.unavailable')
  // `id` may be a number rounded beyond 2^53; `rest_id` and the envelope's id are text.
  const itemId = asId(item.rest_id) ?? asId(legacy.id_str) ?? asId(context.itemId) ?? asId(item.id)
  if (itemId === null) return refuse('line.noItemId')
  const author = readUser(item)
  if (author.handle === null && author.stableId === null) return refuse('line.noAuthor')

  const repost = unwrap(asObject(dig(legacy.retweeted_status_result, 'result')))
  const quote = unwrap(asObject(dig(item.quoted_status_result, 'result')))
  const quotedId = asId(legacy.quoted_status_id_str) ?? asId(quote?.rest_id)
  const isQuote =
    quotedId !== null || (quote !== null && quote.tombstone === undefined) || legacy.is_quote_status === true
  const conversation = asId(legacy.conversation_id_str)
  const inReplyTo =
    asId(legacy.in_reply_to_status_id_str) ?? (conversation !== null && conversation !== itemId ? conversation : null)

  const own = readText(item)
  const source = repost ?? (isQuote ? quote : null)
  const sourceUser = source ? readUser(source) : null
  const sourceText = source && asObject(source.legacy) ? readText(source).text : null
  const permalink = /^https?:\/\/(?:x|twitter)\.com\/(\w+)\/status\//.exec(
    asText(dig(legacy.quoted_status_permalink, 'expanded')) ?? '',
  )?.[1]
  const sharedFrom: ActivityDraft['sharedFrom'] =
    repost || isQuote
      ? {
          author: sourceUser?.handle ?? (repost ? null : (permalink ?? null)),
          itemId: repost ? asId(repost.rest_id) : quotedId,
          text: sourceText,
        }
      : null

  const kind = repost ? 'share' : isQuote ? 'quote' : inReplyTo !== null ? 'reply' : 'post'
  const handle = author.handle
  const draft: Omit<ActivityDraft, 'missing'> = {
    source: 'zeeschuimer',
    platform: 'x',
    itemId,
    url: handle === null ? `https://x.com/i/web/status/${itemId}` : `https://x.com/${handle}/status/${itemId}`,
    author,
    postedAt: readXTime(asText(legacy.created_at)),
    // A repost's own text is cut off; the full text of what was reposted stands in its place.
    text: repost && sourceText !== null ? `RT @${sourceUser?.handle ?? ''}: ${sourceText}` : own.text,
    kind,
    hashtags: asList(own.entities?.hashtags)
      .map((tag) => asName(dig(tag, 'text')))
      .filter((tag) => tag !== null),
    mentions: asList(own.entities?.user_mentions)
      .map((user) => asName(dig(user, 'screen_name')))
      .filter((name) => name !== null),
    counts: {
      likes: asCount(legacy.favorite_count),
      comments: asCount(legacy.reply_count),
      shares: asCount(legacy.retweet_count),
      views: asCount(dig(item.views, 'count')) ?? asCount(dig(item.ext_views, 'count')),
    },
    inReplyTo,
    sharedFrom,
    targetHandle:
      kind === 'reply' ? asName(legacy.in_reply_to_screen_name) : kind === 'post' ? null : (sharedFrom?.author ?? null),
    mediaCount: mediaOf(item).length,
    seenAt: context.seenAt,
    updatedAt: context.updatedAt,
    partial: context.partial,
    note: null,
  }
  return { ok: true, activity: { ...draft, missing: listMissing(draft) } }
}
