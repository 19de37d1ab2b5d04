import 'server-only'
import type { NextAuthOptions } from 'next-auth'
import CredentialsProvider from 'next-auth/providers/credentials'
import { env } from '@/lib/platform/env'
import { log } from '@/lib/platform/log'
import { safePath } from './safe-path'
import { signIn } from './sign-in'
import { ABSOLUTE_MS } from './sign-in-limits'
import { DEVICE_COOKIE } from './device-cookie'

/**
 * next-auth keeps the cookie; we keep the session. Its token carries only a random secret that must stand, hashed, in our
 * `Session` table at every request, so that access can end at once.
 */
export function authOptions(): NextAuthOptions {
  return {
    secret: env().NETRA_SECRET,
    session: { strategy: 'jwt', maxAge: ABSOLUTE_MS / 1000 },
    pages: { signIn: '/sign-in', error: '/sign-in' },
    useSecureCookies: env().NETRA_URL.startsWith('https://'),
    providers: [
      CredentialsProvider({
        credentials: { email: {}, password: {} },
        async authorize(credentials, request) {
          const result = await signIn({
            email: text(credentials?.email, 320),
            password: text(credentials?.password, 1024),
            device: readCookie(request.headers?.cookie, DEVICE_COOKIE),
          }).catch((error: unknown) => {
            // next-auth puts the message of whatever is thrown here into the address bar.
            log.error('sign-in failed', error)
            throw new Error('fault')
          })
          if (result.ok) return { id: result.userId, name: result.secret }
          throw new Error(result.why)
        },
      }),
    ],
    callbacks: {
      jwt: ({ token, user }) => (user ? { sid: user.name } : { sid: token.sid }),
      session: ({ session, token }) => ({ expires: session.expires, sid: token.sid }) as never,
      // Only ways inside the house: anything else would make the sign-in page a springboard.
      redirect: ({ url, baseUrl }) =>
        `${baseUrl}${safePath(url.startsWith(`${baseUrl}/`) ? url.slice(baseUrl.length) : url)}`,
    },
  }
}

function text(value: unknown, max: number): string {
  // Postgres holds no NUL; an address with one belongs to nobody.
  return typeof value === 'string' ? value.replaceAll('\0', '').slice(0, max) : ''
}

function readCookie(header: unknown, name: string): string {
  if (typeof header !== 'string') return ''
  const pair = header.split('; ').find((part) => part.startsWith(`${name}=`))
  return pair ? pair.slice(name.length + 1, name.length + 65) : ''
}
