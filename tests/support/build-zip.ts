import { crc32, deflateRawSync } from 'node:zlib'

export type ZipEntry = {
  name: string
  data: string | Buffer
  stored?: boolean
  /** What the headers claim instead of the truth. */
  claimedSize?: number
  claimedCrc?: number
  flags?: number
  unixMode?: number
  /** Points the directory at another entry's bytes. */
  offset?: number
}

/** A ZIP archive made by hand, so that its headers can lie. */
export function buildZip(entries: readonly ZipEntry[]): Buffer {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const entry of entries) {
    const data = Buffer.from(entry.data)
    const packed = entry.stored ? data : deflateRawSync(data)
    const name = Buffer.from(entry.name)
    const size = entry.claimedSize ?? data.length
    const crc = entry.claimedCrc ?? crc32(data)
    const header = Buffer.alloc(30)
    header.writeUInt32LE(0x04034b50, 0)
    header.writeUInt16LE(20, 4)
    header.writeUInt16LE(entry.flags ?? 0x800, 6)
    header.writeUInt16LE(entry.stored ? 0 : 8, 8)
    header.writeUInt32LE(crc, 14)
    header.writeUInt32LE(packed.length, 18)
    header.writeUInt32LE(size, 22)
    header.writeUInt16LE(name.length, 26)
    const central = Buffer.alloc(46)
    central.writeUInt32LE(0x02014b50, 0)
    central.writeUInt16LE(0x0314, 4)
    central.writeUInt16LE(20, 6)
    header.copy(central, 8, 6, 30)
    central.writeUInt32LE(((entry.unixMode ?? 0) << 16) >>> 0, 38)
    central.writeUInt32LE(entry.offset ?? at, 42)
    locals.push(header, name, packed)
    directory.push(central, name)
    at += header.length + name.length + packed.length
  }
  const central = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...locals, central, end])
}
