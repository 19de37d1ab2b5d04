import 'server-only'
import { cookies } from 'next/headers'

/** Takes the session cookie away from the browser, whichever of next-auth's names it has (plain, secure, in parts). */
export async function clearSessionCookies(): Promise<void> {
  const jar = await cookies()
  for (const { name } of jar.getAll()) if (name.includes('next-auth.session-token')) jar.delete(name)
}
