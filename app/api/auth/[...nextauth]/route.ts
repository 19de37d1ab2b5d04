import NextAuth from 'next-auth'
import { isSameOrigin } from '@/lib/doors/same-origin'
import { authOptions } from '@/lib/staff/auth-options'

type Context = { params: Promise<{ nextauth: string[] }> }

// Of next-auth's many doors these few are used. Its others stay shut: `session` would read the session's secret out to
// any script of the page, `signout` would leave our own session open.
const READ = ['signin', 'error']
const gone = () => new Response(null, { status: 404 })

export async function GET(request: Request, context: Context): Promise<Response> {
  if (!READ.includes((await context.params).nextauth.join('/'))) return gone()
  return NextAuth(request as never, context as never, authOptions()) as Promise<Response>
}

export async function POST(request: Request, context: Context): Promise<Response> {
  if (!isSameOrigin(request.headers)) return new Response(null, { status: 403 })
  if ((await context.params).nextauth.join('/') !== 'callback/credentials') return gone()
  return NextAuth(request as never, context as never, authOptions()) as Promise<Response>
}
