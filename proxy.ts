import { NextResponse, type NextRequest } from 'next/server'
import { DEVICE_COOKIE } from './lib/staff/device-cookie'

/**
 * Headers only: a nonce for each response, and the two cookies that the sign-in form needs before anybody is known.
 * Nobody is authorised here; that happens in lib, at every door (security.md T-01).
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  // Pages would answer any method as if it were GET; theirs are these (POST: server actions).
  if (!['GET', 'HEAD', 'POST'].includes(request.method))
    return new NextResponse(null, { status: 405, headers: { allow: 'GET, HEAD, POST' } })
  // Postgres holds no NUL and no page of ours leads to one.
  if (/%00/.test(request.url)) return new NextResponse(null, { status: 400 })
  const nonce = btoa(crypto.randomUUID())
  const isDevelopment = process.env.NODE_ENV === 'development'
  const policy = [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
  const headers = new Headers(request.headers)
  headers.set('x-nonce', nonce)
  headers.set('content-security-policy', policy)
  headers.set('x-netra-path', request.nextUrl.pathname + request.nextUrl.search)
  const cookies = request.nextUrl.pathname === '/sign-in' ? await prepareSignIn(request, headers) : []
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  for (const { name, value, maxAge } of cookies) {
    const secure =
      isPublicHttps() || request.headers.get('x-forwarded-proto') === 'https' || request.nextUrl.protocol === 'https:'
    response.cookies.set(name, value, {
      httpOnly: true,
      sameSite: 'lax',
      path: '/',
      secure,
      ...(maxAge ? { maxAge } : {}),
    })
  }
  return response
}

const isPublicHttps = () => (process.env.NETRA_URL ?? '').startsWith('https://')

const YEAR = 365 * 24 * 60 * 60

/** next-auth's own CSRF cookie (token|sha256(token+secret)) and the device mark, if the browser has none yet. */
async function prepareSignIn(request: NextRequest, headers: Headers) {
  const set: { name: string; value: string; maxAge?: number }[] = []
  const secret = process.env.NETRA_SECRET ?? ''
  const name = isPublicHttps() ? '__Host-next-auth.csrf-token' : 'next-auth.csrf-token'
  const [kept = '', mac = ''] = (request.cookies.get(name)?.value ?? '').split('|')
  let token = kept
  if (!kept || mac !== (await sha256(kept + secret))) {
    token = Array.from(crypto.getRandomValues(new Uint8Array(32)), (byte) => byte.toString(16).padStart(2, '0')).join(
      '',
    )
    set.push({ name, value: `${token}|${await sha256(token + secret)}` })
  }
  headers.set('x-netra-csrf', token)
  if (!request.cookies.has(DEVICE_COOKIE)) set.push({ name: DEVICE_COOKIE, value: crypto.randomUUID(), maxAge: YEAR })
  return set
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

export const config = {
  // Not for /api: a matched upload route would have its body cut at 10 MB and still answer 200.
  matcher: ['/((?!api/|_next/static|_next/image|favicon.ico|icon.svg).*)'],
}
