import 'server-only'
import { createHash } from 'node:crypto'
import { canonicalJson } from './canonical-json'

/** SHA-256 (hex) over number, day and content of a paper: whoever holds it can show that it was not changed. */
export function hashDocument(document: { number: string; issuedOn: string; content: unknown }): string {
  const { number, issuedOn, content } = document
  return createHash('sha256').update(canonicalJson({ number, issuedOn, content })).digest('hex')
}
