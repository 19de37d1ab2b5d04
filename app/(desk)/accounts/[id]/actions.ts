'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { field } from '@/lib/doors/field'
import { formAction } from '@/lib/doors/form-action'
import { attributeAccount as attribute } from '@/lib/registry/attribute-account'
import { ATTRIBUTIONS, PROOF_KINDS } from '@/lib/registry/attribution-policy'
import { renameAccount as rename } from '@/lib/registry/rename-account'

const NO_KIND = z.literal('').default('')

export const attributeAccount = formAction(
  'attributeAccount',
  z.strictObject({
    id: field.id(),
    version: field.version(),
    attribution: field.choice(ATTRIBUTIONS),
    kind: field.choice(PROOF_KINDS),
    note: field.text(600),
    kind2: z.enum(PROOF_KINDS, 'choose').or(NO_KIND).default(''),
    note2: field.optional(600),
    confirmedBy: field.optional(200),
    evidence: field.list(10).pipe(z.array(z.uuid('choose'))),
  }),
  async (actor, { kind, note, kind2, note2, evidence, ...input }) => {
    const proofs = [{ kind, note }, ...(kind2 ? [{ kind: kind2, note: note2 }] : [])]
    await attribute(actor, { ...input, proofs, evidenceIds: evidence })
    redirect(`/accounts/${input.id}?saved=attribute`)
  },
)

export const renameAccount = formAction(
  'renameAccount',
  z.strictObject({ id: field.id(), version: field.version(), reference: field.text(300) }),
  async (actor, input) => {
    await rename(actor, input)
    redirect(`/accounts/${input.id}?saved=rename`)
  },
)
