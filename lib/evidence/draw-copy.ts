import 'server-only'
import sharp from 'sharp'
import { EVIDENCE_LIMITS } from './evidence-limits'

export type CopySize = 'full' | 'thumb'

function draw(bytes: Uint8Array, side: number, quality: number): Promise<Buffer> {
  return sharp(bytes, { limitInputPixels: EVIDENCE_LIMITS.pixels, failOn: 'error' })
    .timeout({ seconds: 10 })
    .autoOrient()
    .resize(side, side, { fit: 'inside', withoutEnlargement: true })
    .webp({ quality, effort: 3 })
    .toBuffer()
}

/**
 * A picture as people see it: decoded and drawn anew as WebP, upright, without place, device or any other metadata, so
 * that nothing hidden in the original reaches a browser. `thumb` is at most 420 px and 40 kB.
 */
export async function drawCopy(bytes: Uint8Array, size: CopySize): Promise<Buffer> {
  if (size === 'full') return draw(bytes, EVIDENCE_LIMITS.shownSide, 82)
  let copy = await draw(bytes, EVIDENCE_LIMITS.thumbSide, 72)
  for (
    let quality = 50, side: number = EVIDENCE_LIMITS.thumbSide;
    copy.length > EVIDENCE_LIMITS.thumbBytes && side > 80;
  ) {
    copy = await draw(bytes, side, quality)
    if (quality > 25) quality -= 15
    else side = Math.round(side * 0.75)
  }
  return copy
}
