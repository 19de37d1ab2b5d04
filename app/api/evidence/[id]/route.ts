import { z } from 'zod'
import { routeHandler } from '@/lib/doors/route-handler'
import { openEvidence } from '@/lib/evidence/open-evidence'
import { Refusal } from '@/lib/platform/refusal'

export const dynamic = 'force-dynamic'

const Size = z.enum(['full', 'thumb']).default('full')

/** A picture drawn anew as WebP (`?size=thumb`: small), a PDF as a download. Never a page, never a script. */
export const GET = routeHandler<{ id: string }>('GET /api/evidence/[id]', async (actor, request, { id }) => {
  const size = Size.safeParse(new URL(request.url).searchParams.get('size') ?? undefined)
  if (!z.uuid().safeParse(id).success || !size.success) throw new Refusal('notFound')
  const { bytes, mediaType, isAttachment, sha256 } = await openEvidence(actor, id, size.data)
  const name = `${sha256.slice(0, 12)}.${isAttachment ? 'pdf' : 'webp'}`
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': mediaType,
      'content-length': String(bytes.length),
      'content-disposition': `${isAttachment ? 'attachment' : 'inline'}; filename="${name}"`,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'private, no-store',
    },
  })
})
