import { z } from 'zod'

const Span = z.object({
  field: z.enum(['text', 'sharedText']).catch('text'),
  start: z.number().int().min(0),
  end: z.number().int().min(0),
  text: z.string().catch(''),
})
const list = <Item extends z.ZodType>(item: Item) =>
  z
    .array(z.unknown())
    .catch([])
    .transform((entries) =>
      entries.flatMap((entry) => {
        const read = item.safeParse(entry)
        return read.success ? [read.data as z.output<Item>] : []
      }),
    )

/** The part of a detection (lib/detection/detect.ts) that triage shows; whatever is missing or odd is left out. */
const Explanation = z.object({
  mentions: list(z.object({ isCertain: z.boolean().catch(true), spans: list(Span) })),
  signs: list(Span.extend({ sign: z.string() })),
  targetAccount: z.object({ type: z.string(), handleKey: z.string() }).nullable().catch(null),
  humanChecks: list(z.string()),
  because: list(z.object({ code: z.string(), params: z.record(z.string(), z.string()).catch({}) })),
})
export type Explanation = z.output<typeof Explanation>

/** Reads why a flag was raised, as it was stored then. Never throws: an explanation of another age shows what it has. */
export function readExplanation(stored: unknown): Explanation {
  return Explanation.parse(typeof stored === 'object' && stored !== null && !Array.isArray(stored) ? stored : {})
}

/** Places that matched in one of the two texts: the names first, then what was said about them. */
export function spansOf(explanation: Explanation, field: 'text' | 'sharedText') {
  return [...explanation.mentions.flatMap(({ spans }) => spans), ...explanation.signs].filter(
    (span) => span.field === field,
  )
}

/** The words that matched, each once, in the order of reading; what lies inside a longer match is not said twice. */
export function matchedWords(explanation: Explanation): string[] {
  const spans = [...spansOf(explanation, 'text'), ...spansOf(explanation, 'sharedText')]
  const whole = spans.filter(
    (span) =>
      !spans.some(
        (other) =>
          other.field === span.field &&
          other.start <= span.start &&
          other.end >= span.end &&
          other.end - other.start > span.end - span.start,
      ),
  )
  whole.sort((a, b) => (a.field === b.field ? a.start - b.start : a.field === 'text' ? -1 : 1))
  return [...new Set(whole.map(({ text }) => text.trim()))].filter(Boolean)
}
