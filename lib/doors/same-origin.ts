import 'server-only'
import { env } from '@/lib/platform/env'

/**
 * True when a writing request comes from a page of this very host. A missing or `null` Origin is refused as well:
 * browsers send it with every POST, and a request without it cannot show where it comes from (security.md WF-03).
 */
export function isSameOrigin(headers: Headers): boolean {
  const origin = headers.get('origin')
  if (!origin || origin === 'null') return false
  const site = headers.get('sec-fetch-site')
  if (site && site !== 'same-origin') return false
  try {
    const from = new URL(origin)
    const configured = env().NETRA_URL
    return configured ? from.origin === new URL(configured).origin : from.host === headers.get('host')
  } catch {
    return false
  }
}
