import 'server-only'
import { fileTypeFromBuffer } from 'file-type'
import sharp from 'sharp'
import { Refusal } from '@/lib/platform/refusal'
import { EVIDENCE_LIMITS, EVIDENCE_TYPES, type EvidenceType } from './evidence-limits'

export type InspectedFile = { mediaType: EvidenceType; width: number | null; height: number | null }

const FORMAT = { 'image/png': 'png', 'image/jpeg': 'jpeg', 'image/webp': 'webp' } as const
const megabytes = (bytes: number) => Math.round(bytes / 1024 / 1024)

/**
 * What a file is, by its bytes alone; its name and the browser's word count for nothing. Pictures are decoded once to the
 * end, so that a truncated one is refused now and not on the day when it is needed. Throws a Refusal for everything else.
 */
export async function inspectFile(bytes: Uint8Array): Promise<InspectedFile> {
  if (bytes.length === 0) throw new Refusal('evidenceEmpty')
  if (bytes.length > EVIDENCE_LIMITS.pdfBytes) throw tooLarge(EVIDENCE_LIMITS.pdfBytes)
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined)
  const mediaType = EVIDENCE_TYPES.find((type) => type === found?.mime)
  if (!mediaType) throw new Refusal('evidenceType')
  if (mediaType === 'application/pdf') {
    // The end mark stands in the last kilobyte of every whole PDF.
    const tail = Buffer.from(bytes.subarray(-1024)).toString('latin1')
    if (!Buffer.from(bytes.subarray(0, 5)).equals(Buffer.from('%PDF-')) || !tail.includes('%%EOF'))
      throw new Refusal('evidenceBroken')
    return { mediaType, width: null, height: null }
  }
  if (bytes.length > EVIDENCE_LIMITS.imageBytes) throw tooLarge(EVIDENCE_LIMITS.imageBytes)
  const { width, height } = await readDimensions(bytes, FORMAT[mediaType])
  return { mediaType, width, height }
}

async function readDimensions(bytes: Uint8Array, format: string): Promise<{ width: number; height: number }> {
  const metadata = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => null)
  if (!metadata || metadata.format !== format) throw new Refusal('evidenceBroken')
  const { width, height } = metadata.autoOrient ?? metadata
  const pixels = metadata.width * metadata.height * Math.max(1, metadata.pages ?? 1)
  if (!(pixels > 0) || pixels > EVIDENCE_LIMITS.pixels)
    throw new Refusal('evidencePixels', { limit: EVIDENCE_LIMITS.pixels / 1_000_000 })
  await sharp(bytes, { limitInputPixels: EVIDENCE_LIMITS.pixels, failOn: 'truncated', sequentialRead: true })
    .timeout({ seconds: 10 })
    .resize(64, 64, { fit: 'inside', fastShrinkOnLoad: false })
    .raw()
    .toBuffer()
    .catch(() => {
      throw new Refusal('evidenceBroken')
    })
  return { width, height }
}

function tooLarge(limit: number): Refusal {
  return new Refusal('evidenceTooLarge', { limit: megabytes(limit) })
}
