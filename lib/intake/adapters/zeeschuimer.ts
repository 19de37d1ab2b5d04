import type { IntakeEvent } from './adapter'
import { asId, asMilliseconds, asName, asObject, asText, parseJson, type JsonObject } from './read-json'
import { readLines, type FileLine } from './read-lines'
import { problem } from '../table/problem'
import { readInstagramComment, readInstagramPost } from './zeeschuimer-instagram'
import type { ItemReader } from './zeeschuimer-item'
import { readTikTokComment, readTikTokPost } from './zeeschuimer-tiktok'
import { readXPost } from './zeeschuimer-x'

/** The extension's module ids (older exports say twitter.com) and who reads their items. */
const READERS: Record<string, ItemReader> = {
  'tiktok.com': readTikTokPost,
  'tiktok-comments': readTikTokComment,
  'twitter.com': readXPost,
  'x.com': readXPost,
  'twitter-comments': readXPost,
  'instagram.com': readInstagramPost,
  'instagram-comments': readInstagramComment,
}

/** The module that an envelope names; null when this program cannot read it. Also for the upload header. */
export function findZeeschuimerModule(platform: string): string | null {
  const key = platform
    .trim()
    .toLowerCase()
    .replace(/^www\./, '')
  return Object.hasOwn(READERS, key) ? key : null
}

/**
 * Old exports have the item's fields beside `__import_meta` instead of under `data`. Of the envelope only the module, the
 * times and the item id are read: the page addresses hold session tokens, the rest is the collector's browser.
 */
function openEnvelope(line: JsonObject): { envelope: JsonObject; item: JsonObject } | null {
  const data = asObject(line.data)
  if (data) return { envelope: line, item: data }
  const meta = asObject(line.__import_meta)
  return meta ? { envelope: meta, item: line } : null
}

function readLine(entry: FileLine): IntakeEvent {
  const { line } = entry
  if ('problem' in entry) return { kind: 'reject', line, ...entry.problem }
  const parsed = parseJson(entry.text.includes('\0') ? entry.text.replaceAll('\0', '') : entry.text)
  if (parsed === undefined) return { kind: 'reject', line, ...problem('line.notJson') }
  const object = asObject(parsed)
  const opened = object && openEnvelope(object)
  if (!opened) return { kind: 'reject', line, ...problem('line.notEnvelope') }
  const { envelope, item } = opened
  const platform = asName(envelope.source_platform) ?? ''
  const key = findZeeschuimerModule(platform)
  if (key === null) return { kind: 'reject', line, ...problem('line.unsupportedModule', { found: platform }) }
  try {
    const partial = item._zs_partial ?? envelope._zs_partial
    const result = READERS[key]!(item, {
      itemId: asId(envelope.item_id),
      seenAt: asMilliseconds(envelope.timestamp_collected),
      updatedAt: asMilliseconds(envelope.last_updated),
      partial: partial === true || partial === 1 || asText(partial) === 'true',
    })
    return result.ok
      ? { kind: 'activity', line, activity: result.activity }
      : { kind: 'reject', line, ...result.problem }
  } catch {
    // A shape nobody has seen yet must cost this line only.
    return { kind: 'reject', line, ...problem('line.notEnvelope') }
  }
}

/**
 * Reads a Zeeschuimer export (NDJSON) of TikTok, X or Instagram posts and comments from a stream of bytes, one line at a
 * time: every line that is not blank gives one activity or one reject. The same item may come several times (several
 * navigations); `keepNewest` or the store decides by `updatedAt`, `seenAt` and `partial`.
 */
export async function* parseZeeschuimer(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<IntakeEvent> {
  for await (const entry of readLines(chunks)) yield readLine(entry)
}
