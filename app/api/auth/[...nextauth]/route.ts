import NextAuth from 'next-auth'
import { isSameOrigin } from '@/lib/doors/same-origin'
import { authOptions } from '@/lib/staff/auth-options'

type Context = { params: Promise<{ nextauth: string[] }> }

export function GET(request: Request, context: Context): Promise<Response> {
  return NextAuth(request as never, context as never, authOptions()) as Promise<Response>
}

export async function POST(request: Request, context: Context): Promise<Response> {
  if (!isSameOrigin(request.headers)) return new Response(null, { status: 403 })
  return NextAuth(request as never, context as never, authOptions()) as Promise<Response>
}
