'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { formAction } from '@/lib/doors/form-action'
import { setPassword as setPasswordCommand } from '@/lib/staff/set-password'

const Input = z.strictObject({
  token: z.string().min(20).max(100),
  password: z.string('required').min(1, 'required').max(1024, 'tooLong'),
})

export const setPassword = formAction('setPassword', Input, async (_actor, input) => {
  await setPasswordCommand(input)
  redirect('/sign-in?set=1')
})
