import { Refusal } from '@/lib/platform/refusal'
import { parseAccountReference, type AccountReference } from './parse-account-reference'
import type { SocialPlatform } from './social-platform'

/** An account as written in a form. Throws `accountHandle` or `accountShortLink` on `formField`. */
export function readAccount(platform: SocialPlatform, written: string, formField: string): AccountReference {
  const read = parseAccountReference(written, platform)
  if (read.ok) return read.account
  throw new Refusal('accountHandle', { found: written.slice(0, 80) }, formField)
}
