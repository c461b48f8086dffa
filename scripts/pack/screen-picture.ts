import { crc32, deflateSync } from 'node:zlib'

/** A picture of a screen: three bytes for each pixel, row by row. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly rgb: Uint8Array
}

export interface Area {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Words of the header of an X window dump that are needed, by their place. */
const word = {
  headerBytes: 0,
  version: 1,
  width: 4,
  height: 5,
  bitsPerPixel: 11,
  bytesPerLine: 12,
  colours: 19,
} as const
const xwdVersion = 7
const colourBytes = 12

/** Reads what Xvfb keeps of its screen: an X window dump of 32 bits for each pixel, blue first. */
export function readScreenDump(dump: Buffer): Picture {
  const read = (at: number): number => dump.readUInt32BE(4 * at)
  if (read(word.version) !== xwdVersion || read(word.bitsPerPixel) !== 32) {
    throw new Error('Not a screen dump of 32 bits for each pixel.')
  }
  const width = read(word.width)
  const height = read(word.height)
  const start = read(word.headerBytes) + colourBytes * read(word.colours)
  const rgb = new Uint8Array(3 * width * height)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const from = start + y * read(word.bytesPerLine) + 4 * x
      const to = 3 * (y * width + x)
      rgb[to] = dump.readUInt8(from + 2)
      rgb[to + 1] = dump.readUInt8(from + 1)
      rgb[to + 2] = dump.readUInt8(from)
    }
  }
  return { width, height, rgb }
}

/** How many pixels of an area have exactly this colour (`0xrrggbb`). */
export function countColour({ width, rgb }: Picture, colour: number, area: Area): number {
  let found = 0
  for (let y = area.top; y < area.bottom; y += 1) {
    for (let x = area.left; x < area.right; x += 1) {
      const at = 3 * (y * width + x)
      const here = ((rgb[at] ?? 0) << 16) | ((rgb[at + 1] ?? 0) << 8) | (rgb[at + 2] ?? 0)
      if (here === colour) found += 1
    }
  }
  return found
}

/** The picture as a PNG file, for people. */
export function pngOf({ width, height, rgb }: Picture): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2, 0, 0, 0], 8)
  const rows = Buffer.alloc(height * (1 + 3 * width))
  for (let y = 0; y < height; y += 1) {
    rows.set(rgb.subarray(3 * width * y, 3 * width * (y + 1)), y * (1 + 3 * width) + 1)
  }
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(kind: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), content])
  const framed = Buffer.alloc(8 + named.length)
  framed.writeUInt32BE(content.length, 0)
  framed.set(named, 4)
  framed.writeUInt32BE(crc32(named), 4 + named.length)
  return framed
}
