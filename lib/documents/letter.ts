import { z } from 'zod'

const Row = z.object({ label: z.string(), value: z.string() })

const Block = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('paragraph'), text: z.string() }),
  z.object({ kind: z.literal('heading'), text: z.string() }),
  z.object({ kind: z.literal('rows'), rows: z.array(Row) }),
  z.object({ kind: z.literal('list'), items: z.array(z.string()) }),
  z.object({
    kind: z.literal('table'),
    caption: z.string(),
    head: z.array(z.string()),
    rows: z.array(z.array(z.string())),
  }),
])

/**
 * What an issued paper says, word for word, as it stood at issue: kept in `Document.content` and never filled again
 * from the case, so that a later change of a name or a rule changes no letter. Papers are always Indonesian.
 */
export const Letter = z.object({
  /** Form of the rulebook: F3, F10, F13, F16, P (pembinaan). */
  form: z.string(),
  letterhead: z.object({ government: z.string(), office: z.string(), address: z.string() }),
  title: z.string(),
  number: z.string(),
  subject: z.string(),
  place: z.string(),
  issuedOn: z.string(),
  recipient: z.string(),
  blocks: z.array(Block),
  /** Instruments cited; all in force on the day of issue. `isVerified` shows on screen, not on paper. */
  bases: z.array(z.object({ code: z.string(), title: z.string(), isVerified: z.boolean() })),
  signer: z.object({ title: z.string(), name: z.string() }),
  copies: z.array(z.string()),
})
export type Letter = z.infer<typeof Letter>
export type LetterBlock = Letter['blocks'][number]
export type LetterRow = z.infer<typeof Row>

export const DOCUMENT_KINDS = [
  'clarification_summons',
  'bawaslu_referral',
  'decision',
  'coaching_reminder',
  'clarification_record',
] as const
export type DocumentKind = (typeof DOCUMENT_KINDS)[number]
