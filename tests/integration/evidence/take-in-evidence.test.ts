import { createHash } from 'node:crypto'
import { chmodSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { freshDatabase } from '../../support/fresh-database'
import { buildSagara } from '../../support/sagara'

const database = await freshDatabase()
const { takeInEvidence } = await import('@/lib/evidence/take-in-evidence')
const { openEvidence } = await import('@/lib/evidence/open-evidence')
const { recheckEvidence } = await import('@/lib/evidence/recheck-evidence')
const city = await buildSagara(database.owner)

const picture = (width = 900, height = 600) =>
  sharp({
    create: { width, height, channels: 3, noise: { type: 'gaussian', mean: 120, sigma: 40 }, background: '#fff' },
  })
const png = await picture().png().toBuffer()
const withPlace = await picture(300, 200)
  .jpeg()
  .withExif({ IFD0: { Make: 'RahasiaKamera' }, IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '7/1 58/1 0/1' } })
  .toBuffer()
const sha = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const placeOf = (hash: string) => path.join(database.store, hash.slice(0, 2), hash)
const count = async (sql: string) => Number((await database.owner.query(`select count(*) n from ${sql}`)).rows[0].n)
const take = (bytes: Uint8Array, name = 'tangkapan.png') => takeInEvidence(city.bejo, { bytes, name })

/** A PNG whose header says 65,535 × 65,535 while it holds next to nothing. */
function bomb(): Buffer {
  const bytes = Buffer.from(png)
  bytes.writeUInt32BE(65_535, 16)
  bytes.writeUInt32BE(65_535, 20)
  return bytes
}

describe('a file handed in as evidence', () => {
  it('is kept byte for byte under its own hash, read-only, once, however often it comes', async () => {
    const first = await take(png)
    const again = await takeInEvidence(city.rina, { bytes: png, name: 'lain.png' })
    expect(first).toMatchObject({ sha256: sha(png), mediaType: 'image/png', width: 900, height: 600 })
    expect(again.id).toBe(first.id)
    expect(readFileSync(placeOf(first.sha256)).equals(png)).toBe(true)
    expect(statSync(placeOf(first.sha256)).mode & 0o777).toBe(0o400)
    expect(readdirSync(path.dirname(placeOf(first.sha256)))).toEqual([first.sha256])
    expect(await count('"Evidence"')).toBe(1)
    expect(await count(`"AuditEntry" where event = 'evidence.takenIn'`)).toBe(2)
  })

  it('is shown as a copy drawn anew, without place and device, while the original stays as it was', async () => {
    const { id, sha256 } = await take(withPlace, 'foto.jpg')
    expect(readFileSync(placeOf(sha256)).includes('RahasiaKamera')).toBe(true)
    const shown = await openEvidence(city.bejo, id, 'full')
    expect(shown.mediaType).toBe('image/webp')
    const seen = await sharp(shown.bytes).metadata()
    expect([seen.format, seen.exif, seen.xmp, seen.icc]).toEqual(['webp', undefined, undefined, undefined])
    expect(shown.bytes.includes('RahasiaKamera')).toBe(false)
    expect(sha(readFileSync(placeOf(sha256)))).toBe(sha(withPlace))
  })

  it('has a small copy of at most 420 pixels and 40 kB', async () => {
    const { id } = await take(await picture(2400, 1800).jpeg({ quality: 70 }).toBuffer())
    const thumb = await openEvidence(city.bejo, id, 'thumb')
    expect(thumb.bytes.length).toBeLessThanOrEqual(40 * 1024)
    expect((await sharp(thumb.bytes).metadata()).width).toBeLessThanOrEqual(420)
    const full = await openEvidence(city.bejo, id, 'full')
    expect((await sharp(full.bytes).metadata()).width).toBe(1600)
  })

  it('hides nothing of a picture with a page glued to its end: what is served is the picture alone', async () => {
    const { id } = await take(Buffer.concat([png, Buffer.from('<script>alert(1)</script>')]))
    expect((await openEvidence(city.bejo, id, 'full')).bytes.includes('<script>')).toBe(false)
  })

  const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')
  it.each<[string, Uint8Array, string]>([
    ['an empty file', new Uint8Array(), 'evidenceEmpty'],
    [
      'an SVG with a script',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'),
      'evidenceType',
    ],
    ['a GIF', gif, 'evidenceType'],
    ['a GIF that is also a script', Buffer.from('GIF89a/*<script>*/=1;alert(1)//'), 'evidenceType'],
    ['a web page called .png', Buffer.from('<!doctype html><script>alert(1)</script>'), 'evidenceType'],
    ['an AVIF', Buffer.from('\0\0\0\x1cftypavif\0\0\0\0avifmif1miaf', 'latin1'), 'evidenceType'],
    ['a TIFF', Buffer.from('II*\0\x08\0\0\0\0\0', 'latin1'), 'evidenceType'],
    ['a ZIP', Buffer.from('PK\x03\x04\x14\0\0\0', 'latin1'), 'evidenceType'],
    ['a truncated PNG', png.subarray(0, Math.floor(png.length / 2)), 'evidenceBroken'],
    ['a truncated JPEG', withPlace.subarray(0, withPlace.length - 400), 'evidenceBroken'],
    ['the head of a PNG alone', png.subarray(0, 24), 'evidence'],
    ['a bomb of 65,535 by 65,535 pixels', bomb(), 'evidencePixels'],
    ['a PDF cut off before its end', Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n'), 'evidenceBroken'],
    ['a PNG of more than 10 MB', Buffer.concat([png, Buffer.alloc(11 * 1024 * 1024)]), 'evidenceTooLarge'],
  ])('is refused when it is %s, and nothing is kept', async (_, bytes, code) => {
    const before = [await count('"Evidence"'), await count('"AuditEntry"')]
    await expect(take(bytes)).rejects.toMatchObject({ code: expect.stringContaining(code) })
    expect([await count('"Evidence"'), await count('"AuditEntry"')]).toEqual(before)
    if (bytes.length > 0) expect(existsSync(placeOf(sha(bytes)))).toBe(false)
  })

  it('is opened by whoever handed it in and by nobody whom it does not concern', async () => {
    const { id } = await take(await picture(50, 50).png().toBuffer())
    await openEvidence(city.bejo, id, 'thumb')
    await expect(openEvidence(city.rina, id, 'thumb')).rejects.toMatchObject({ code: 'notFound' })
    await expect(openEvidence(city.andi, id, 'thumb')).rejects.toMatchObject({ code: 'notFound' })
  })

  it('is opened on the record, once an hour for a person and file', async () => {
    const { id } = await take(await picture(60, 50).png().toBuffer())
    for (let time = 0; time < 3; time++) await openEvidence(city.bejo, id, 'thumb')
    expect(await count(`"AuditEntry" where event = 'evidence.opened' and "subjectId" = '${id}'`)).toBe(1)
  })

  it('is never shown again once a single bit of it was altered, and the weekly check finds it', async () => {
    const bytes = await picture(70, 50).png().toBuffer()
    const { id, sha256 } = await take(bytes)
    const altered = Buffer.from(bytes)
    altered[altered.length >> 1]! ^= 1
    chmodSync(placeOf(sha256), 0o600)
    writeFileSync(placeOf(sha256), altered)
    await expect(openEvidence(city.bejo, id, 'full')).rejects.toMatchObject({ code: 'evidenceAltered' })
    expect((await recheckEvidence()).altered).toEqual([sha256])
  })
})
