import { z } from 'zod'
import { ACTIVITY_KINDS } from '@/lib/detection/seen-activity'
import { field } from '@/lib/doors/field'
import { SOCIAL_PLATFORMS } from '@/lib/registry/social-platform'

/** WhatsApp and other places have no public address; what is seen there comes by report only (domain.md SG-01). */
export const MANUAL_PLATFORMS = [...SOCIAL_PLATFORMS, 'whatsapp', 'other'] as const
export type ManualPlatform = (typeof MANUAL_PLATFORMS)[number]

/** Days without an hour are not asked for: an officer who looks at a post knows when he looks. */
export const ManualActivity = z.strictObject({
  electionId: field.id(),
  link: field.optional(2000),
  platform: field.choice(MANUAL_PLATFORMS),
  act: field.choice(ACTIVITY_KINDS),
  handle: field.text(200),
  /** NIP, NI PPPK or whole name; only asked for when the account is not registered. */
  employee: field.optional(120),
  target: field.optional(200),
  text: field.optional(5000),
  targetText: field.optional(5000),
  evidence: field.list(10).pipe(z.array(z.uuid('choose'))),
  seenAt: field.dateTime(),
  actAt: z.union([z.literal(''), field.dateTime()]).default(''),
  reporter: field.optional(1000),
})
export type ManualActivity = z.infer<typeof ManualActivity>
