import { checkReadiness } from '@/lib/platform/check-readiness'

export const dynamic = 'force-dynamic'

/** 200 when database and evidence store answer, 503 otherwise; says nothing else to strangers. */
export async function GET(): Promise<Response> {
  const ready = await checkReadiness()
  return Response.json({ ready }, { status: ready ? 200 : 503, headers: { 'cache-control': 'no-store' } })
}
