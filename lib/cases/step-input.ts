import { z } from 'zod'
import { field } from '@/lib/doors/field'

/** What every step of a case is sent with: which case, and the version that the page showed. */
export const stepFields = { caseId: field.id(), version: field.version() }

/** The same for an act behind a check page: `yes` on the second page, `edit` to go back to the first. */
export const checkedFields = { ...stepFields, confirmed: z.enum(['yes', 'edit']).optional() }
