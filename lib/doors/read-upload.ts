import 'server-only'
import { Refusal } from '@/lib/platform/refusal'

/**
 * One file and the text fields of a multipart form. The body is counted while it is read, so a lying Content-Length costs
 * nothing; throws `Refusal` when it is larger than `maxBytes`, empty, or not a form.
 */
export async function readUpload(
  request: Request,
  maxBytes: number,
): Promise<{ file: { name: string; bytes: Uint8Array }; fields: Record<string, string> }> {
  const type = request.headers.get('content-type') ?? ''
  if (!type.startsWith('multipart/form-data') || !request.body) throw new Refusal('noFile', {}, 'file')
  const room = maxBytes + 64 * 1024
  let seen = 0
  const counted = request.body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        seen += chunk.byteLength
        if (seen > room)
          controller.error(new Refusal('fileTooLarge', { max: Math.floor(maxBytes / 1024 / 1024) }, 'file'))
        else controller.enqueue(chunk)
      },
    }),
  )
  const form = await new Response(counted, { headers: { 'content-type': type } }).formData().catch((error: unknown) => {
    if (seen > room) throw new Refusal('fileTooLarge', { max: Math.floor(maxBytes / 1024 / 1024) }, 'file')
    throw error instanceof Refusal ? error : new Refusal('noFile', {}, 'file')
  })
  const file = form.get('file')
  if (!(file instanceof File) || file.size === 0) throw new Refusal('noFile', {}, 'file')
  if (file.size > maxBytes) throw new Refusal('fileTooLarge', { max: Math.floor(maxBytes / 1024 / 1024) }, 'file')
  const fields: Record<string, string> = Object.create(null)
  for (const [name, value] of form) if (typeof value === 'string') fields[name] = value.slice(0, 10_000)
  return { file: { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }, fields }
}
