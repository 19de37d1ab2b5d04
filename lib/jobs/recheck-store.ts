import 'server-only'
import { recheckEvidence } from '@/lib/evidence/recheck-evidence'
import { log } from '@/lib/platform/log'

/** Hashes every stored file again; a file that was altered or is gone is told to the operator. */
export async function recheckStore(): Promise<void> {
  const { checked, altered, missing } = await recheckEvidence()
  const fields = { checked, altered: altered.length, missing: missing.length }
  if (altered.length + missing.length === 0) log.info('evidence store checked', fields)
  else log.error('evidence store damaged', new Error([...altered, ...missing].slice(0, 10).join(' ')), fields)
}
