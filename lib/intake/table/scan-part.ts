import { crc32 } from 'node:zlib'
import { SaxesParser } from 'saxes'

import type { Workbook } from './open-workbook'
import { problem, ProblemError } from './problem'
import { TABLE_LIMITS } from './table-limits'

export type PartHandlers = {
  /** Element names come without their namespace prefix; attributes as written. */
  open?: (name: string, attributes: Record<string, string>) => void
  text?: (text: string) => void
  close?: (name: string) => void
}

function local(name: string): string {
  const colon = name.indexOf(':')
  return colon < 0 ? name : name.slice(colon + 1)
}

function makeParser(handlers: PartHandlers): SaxesParser<{ xmlns: false; position: false }> {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false })
  let depth = 0
  parser.on('doctype', () => {
    throw new ProblemError(problem('workbook.documentType'))
  })
  parser.on('xmldecl', (declaration) => {
    if (declaration.encoding && !/^utf-?(8|16)$/i.test(declaration.encoding))
      throw new ProblemError(problem('workbook.damaged'))
  })
  parser.on('error', () => {
    throw new ProblemError(problem('workbook.damaged'))
  })
  parser.on('opentag', (tag) => {
    if (++depth > TABLE_LIMITS.xmlDepth) throw new ProblemError(problem('workbook.damaged'))
    handlers.open?.(local(tag.name), tag.attributes)
  })
  parser.on('closetag', (tag) => {
    depth--
    handlers.close?.(local(tag.name))
  })
  parser.on('text', (text) => handlers.text?.(text))
  parser.on('cdata', (text) => handlers.text?.(text))
  return parser
}

/**
 * Reads one XML part of a workbook piece by piece. Counts the bytes that really come out, checks them against the
 * directory's size and checksum (a lying header is refused, never cut), refuses any document type, so that no entity can
 * be declared. Gives false when the part does not exist. Throws `ProblemError`.
 */
export async function scanPart(workbook: Workbook, name: string, handlers: PartHandlers): Promise<boolean> {
  const entry = workbook.entries.get(name)
  if (!entry) return false
  if (entry.uncompressedSize > TABLE_LIMITS.partBytes)
    throw new ProblemError(problem('workbook.tooLarge', { limit: TABLE_LIMITS.partBytes / 1024 / 1024 }))
  const parser = makeParser(handlers)
  let decoder: TextDecoder | null = null
  let size = 0
  let checksum = 0
  try {
    const stream = await workbook.zip.openReadStreamPromise(entry)
    for await (const piece of stream) {
      const chunk = piece as Buffer
      size += chunk.length
      workbook.inflated += chunk.length
      if (size > TABLE_LIMITS.partBytes || workbook.inflated > TABLE_LIMITS.inflatedBytes)
        throw new ProblemError(problem('workbook.tooLarge', { limit: TABLE_LIMITS.partBytes / 1024 / 1024 }))
      if (size > TABLE_LIMITS.ratioFrom && size > entry.compressedSize * TABLE_LIMITS.ratio)
        throw new ProblemError(problem('workbook.ratio', { limit: TABLE_LIMITS.ratio }))
      checksum = crc32(chunk, checksum)
      decoder ??= new TextDecoder(chunk[0] === 0xff ? 'utf-16le' : chunk[0] === 0xfe ? 'utf-16be' : 'utf-8', {
        fatal: true,
      })
      parser.write(decoder.decode(chunk, { stream: true }))
    }
    if (size !== entry.uncompressedSize) throw new ProblemError(problem('workbook.lyingSize', { found: name }))
    if (checksum !== entry.crc32) throw new ProblemError(problem('workbook.damaged'))
    if (decoder) parser.write(decoder.decode())
    parser.close()
    return true
  } catch (error) {
    if (error instanceof ProblemError) throw error
    const lying =
      error instanceof Error &&
      /too many bytes|not enough bytes|compressed\/uncompressed size mismatch/i.test(error.message)
    throw new ProblemError(lying ? problem('workbook.lyingSize', { found: name }) : problem('workbook.damaged'))
  }
}
