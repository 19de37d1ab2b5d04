'use server'

import { getTranslations } from '@/lib/messages/translations'
import { z } from 'zod'
import { formAction } from '@/lib/doors/form-action'
import { endSession as endSessionCommand } from '@/lib/staff/end-session'

export const endSession = formAction(
  'endSession',
  z.strictObject({ sessionId: z.string().regex(/^[0-9a-f]{64}$/, 'choose') }),
  async (actor, { sessionId }) => {
    await endSessionCommand(actor, sessionId)
    return { message: (await getTranslations('staff'))('sessionEnded') }
  },
)
