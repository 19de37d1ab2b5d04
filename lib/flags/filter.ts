import { z } from 'zod'
import { isDay } from '@/lib/platform/day'

export const FLAG_TABS = ['new', 'due', 'mine', 'waiting', 'decided'] as const
export type FlagTab = (typeof FLAG_TABS)[number]

export const PLATFORMS = [
  'instagram',
  'facebook',
  'tiktok',
  'x',
  'youtube',
  'threads',
  'bluesky',
  'mastodon',
  'whatsapp',
  'other',
] as const
export const ACTS = ['post', 'share', 'quote', 'reply', 'comment', 'like', 'follow', 'photo'] as const
export const CANDIDATE_STATES = [
  'bakal_calon',
  'terdaftar',
  'calon',
  'tidak_memenuhi_syarat',
  'mundur',
  'terpilih',
  'kalah',
] as const
export const ORIGINS = ['detection', 'report', 'officer', 'bawaslu'] as const

/** Names of the filters in the address, in the order in which they are shown. */
export const FILTERS = ['platform', 'act', 'candidate', 'status', 'unit', 'origin', 'q'] as const
export type FilterName = (typeof FILTERS)[number]

const one = (value: unknown) => (Array.isArray(value) ? value[0] : value)
const maybe = <Schema extends z.ZodType>(schema: Schema) => z.preprocess(one, schema.optional()).catch(undefined)

/** Place in a list: the sort day (or instant) and the id of the last row seen. */
const cursor = z
  .string()
  .regex(/^[0-9T:.Z-]{10,24}_[0-9a-f-]{36}$/)
  .refine((value) => isDay(value.slice(0, 10)))

/**
 * What the address says about the queue. Unknown values count as not given: an old link shows more, never an error page.
 */
const FlagFilterSchema = z.object({
  tab: z.preprocess(one, z.enum(FLAG_TABS)).catch('new'),
  platform: maybe(z.enum(PLATFORMS)),
  act: maybe(z.enum(ACTS)),
  candidate: maybe(z.uuid()),
  status: maybe(z.enum(CANDIDATE_STATES)),
  unit: maybe(z.uuid()),
  origin: maybe(z.enum(ORIGINS)),
  q: maybe(z.string().trim().min(1).max(100)),
  after: maybe(cursor),
})
export type FlagFilter = z.output<typeof FlagFilterSchema>

/** Reads a filter from search params (or from their text form, as forms carry it along). */
export function readFlagFilter(params: string | Record<string, string | string[] | undefined>): FlagFilter {
  const fields = typeof params === 'string' ? Object.fromEntries(new URLSearchParams(params)) : params
  return FlagFilterSchema.parse(fields)
}

/** The filter as an address; `change` overrides single values, null takes one out. */
export function toQuery(filter: FlagFilter, change: Record<string, string | null> = {}): string {
  const query = new URLSearchParams()
  const given: Record<string, string | null | undefined> = { ...filter, ...change }
  for (const [name, value] of Object.entries(given)) {
    if (value && !(name === 'tab' && value === 'new')) query.set(name, value)
  }
  const text = query.toString()
  return text ? `?${text}` : ''
}

/** True when anything narrows the queue beyond its tab. */
export function isNarrowed(filter: FlagFilter): boolean {
  return FILTERS.some((name) => filter[name] !== undefined)
}
