/** What is taken in as evidence, and how large it may be (security.md IN-06, IN-09). */
export const EVIDENCE_LIMITS = {
  imageBytes: 10 * 1024 * 1024,
  pdfBytes: 20 * 1024 * 1024,
  /** Width times height; a bomb of 65,535 × 65,535 says so in its first bytes and is never decoded. */
  pixels: 40_000_000,
  /** Longest side of the copy that is shown. */
  shownSide: 1600,
  thumbSide: 420,
  thumbBytes: 40 * 1024,
} as const

/** Neither SVG, AVIF, HEIF, TIFF nor GIF: their decoders were broken too often, and a phone's capture is none of them. */
export const IMAGE_TYPES = ['image/png', 'image/jpeg', 'image/webp'] as const
export const EVIDENCE_TYPES = [...IMAGE_TYPES, 'application/pdf'] as const
export type EvidenceType = (typeof EVIDENCE_TYPES)[number]
