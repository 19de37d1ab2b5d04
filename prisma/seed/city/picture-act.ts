import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'

const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** Breaks a text into lines of at most so many letters. */
function breakLines(text: string, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines.slice(0, 7)
}

export interface MockPost {
  /** Whose post it is, without @. */
  handle: string
  words: string
  /** Small line at the bottom: who did what. */
  foot: string
  /** Shade 0-5, so that pictures differ at a glance. */
  shade: number
}

/** A grey mock of a post: no logo, no party colour, nobody's face. */
function drawPost({ handle, words, foot, shade }: MockPost): string {
  const grey = ['#c9ccd1', '#b9bfc7', '#d4d1cb', '#bcc4bd', '#cfc6c0', '#c3c3cf'][shade % 6] as string
  const lines = breakLines(words, 38).map(
    (line, n) => `<text x="24" y="${430 + n * 24}" font-size="17">${escape(line)}</text>`,
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" width="480" height="640" font-family="sans-serif" fill="#22262b">
  <rect width="480" height="640" fill="#f6f6f4"/>
  <circle cx="44" cy="44" r="20" fill="#8d949c"/>
  <text x="76" y="50" font-size="18" font-weight="bold">${escape(handle)}</text>
  <rect x="0" y="84" width="480" height="308" fill="${grey}"/>
  <circle cx="${150 + shade * 20}" cy="200" r="46" fill="#8d949c"/>
  <path d="M${90 + shade * 20} 360 q60 -130 120 0 z" fill="#8d949c"/>
  <rect x="300" y="150" width="130" height="170" fill="#ffffff" opacity="0.5"/>
  ${lines.join('\n  ')}
  <rect x="24" y="594" width="432" height="1" fill="#c3c6ca"/>
  <text x="24" y="620" font-size="14" fill="#5c636b">${escape(foot)}</text>
</svg>`
}

export interface StoredPicture {
  sha256: string
  bytes: number
  width: number
  height: number
}

/** Draws the picture of an act as PNG and puts it into the store under its SHA-256; the same file is kept once. */
export async function storePicture(store: string, post: MockPost): Promise<StoredPicture> {
  const png = await sharp(Buffer.from(drawPost(post)))
    .png({ compressionLevel: 6 })
    .toBuffer()
  const sha256 = createHash('sha256').update(png).digest('hex')
  const folder = path.join(store, sha256.slice(0, 2))
  const file = path.join(folder, sha256)
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(`${file}.part`, png, { mode: 0o600 })
    renameSync(`${file}.part`, file)
  }
  return { sha256, bytes: png.length, width: 480, height: 640 }
}
