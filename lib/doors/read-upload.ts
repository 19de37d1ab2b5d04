import 'server-only'
import { Refusal } from '@/lib/platform/refusal'

export type Upload = { file: { bytes: Uint8Array; name: string }; fields: Record<string, string> }

/** What a multipart body carries beside the file: boundaries, names, a few short fields. */
const OVERHEAD = 64 * 1024

/** The body, or a refusal as soon as more than `limit` bytes have come, whatever the length header says. */
async function readBounded(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  const refusal = () => new Refusal('uploadTooLarge', { limit: Math.floor(limit / 1024 / 1024) })
  if (Number(request.headers.get('content-length') ?? 0) > limit + OVERHEAD) throw refusal()
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    size += part.length
    if (size > limit + OVERHEAD) throw refusal()
    parts.push(part)
  }
  return new Uint8Array(Buffer.concat(parts, size))
}

/**
 * Reads a multipart form with exactly one file (field `file`). Throws a Refusal when there is none, more than one, or
 * more than `limit` bytes; other fields come as text.
 */
export async function readUpload(request: Request, limit: number): Promise<Upload> {
  const type = request.headers.get('content-type') ?? ''
  if (!type.startsWith('multipart/form-data')) throw new Refusal('uploadMissing')
  const body = await readBounded(request, limit)
  const form = await new Response(body, { headers: { 'content-type': type } }).formData().catch(() => {
    throw new Refusal('uploadMissing')
  })
  const files = form.getAll('file').filter((value) => typeof value !== 'string')
  const [file] = files
  if (!file || files.length > 1 || (file.size === 0 && file.name === '')) throw new Refusal('uploadMissing')
  if (file.size > limit) throw new Refusal('uploadTooLarge', { limit: Math.floor(limit / 1024 / 1024) })
  const fields: Record<string, string> = {}
  for (const [name, value] of form) if (typeof value === 'string') fields[name] = value.slice(0, 2000)
  return { file: { bytes: new Uint8Array(await file.arrayBuffer()), name: file.name }, fields }
}
