import 'server-only'
import { headers } from 'next/headers'
import { env } from '@/lib/platform/env'

/** The address of a one-time link: the configured one, else the host that the browser asked for. */
export async function passwordLinkUrl(token: string): Promise<string> {
  const configured = env().NETRA_URL
  const sent = await headers()
  const base = configured || `${sent.get('x-forwarded-proto') ?? 'http'}://${sent.get('host') ?? 'localhost'}`
  return new URL(`/set-password/${token}`, base).toString()
}
