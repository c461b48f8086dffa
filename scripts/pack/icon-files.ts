export interface IconPicture {
  /** Width and height, in pixels. */
  readonly size: number
  readonly png: Uint8Array
}

/** A Windows icon: a directory of pictures, each kept as PNG. */
export function icoFile(pictures: readonly IconPicture[]): Buffer {
  const directory = Buffer.alloc(6 + 16 * pictures.length)
  directory.writeUInt16LE(1, 2)
  directory.writeUInt16LE(pictures.length, 4)
  let offset = directory.length
  for (const [at, { size, png }] of pictures.entries()) {
    const entry = 6 + 16 * at
    // One byte each; 0 stands for 256.
    directory.writeUInt8(size % 256, entry)
    directory.writeUInt8(size % 256, entry + 1)
    directory.writeUInt16LE(1, entry + 4)
    directory.writeUInt16LE(32, entry + 6)
    directory.writeUInt32LE(png.length, entry + 8)
    directory.writeUInt32LE(offset, entry + 12)
    offset += png.length
  }
  return Buffer.concat([directory, ...pictures.map(({ png }) => png)])
}

/** What macOS calls the places of an icon, by their size in pixels; the same picture may stand in two. */
const icnsKinds: readonly (readonly [kind: string, size: number])[] = [
  ['icp4', 16],
  ['icp5', 32],
  ['ic11', 32],
  ['ic12', 64],
  ['ic07', 128],
  ['ic08', 256],
  ['ic13', 256],
  ['ic09', 512],
  ['ic14', 512],
  ['ic10', 1024],
]

/** A macOS icon: named blocks, each with its length in front. */
export function icnsFile(pictures: readonly IconPicture[]): Buffer {
  const blocks = icnsKinds.flatMap(([kind, size]) => {
    const picture = pictures.find((one) => one.size === size)
    return picture === undefined ? [] : [block(kind, picture.png)]
  })
  return block('icns', Buffer.concat(blocks))
}

function block(kind: string, content: Uint8Array): Buffer {
  const head = Buffer.alloc(8)
  head.write(kind, 'latin1')
  head.writeUInt32BE(8 + content.length, 4)
  return Buffer.concat([head, content])
}
