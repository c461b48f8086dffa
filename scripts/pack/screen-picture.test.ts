import { inflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { countColour, pngOf, readScreenDump } from '#scripts/pack/screen-picture.ts'

const accent = 0x2f5fd0

/** Two pixels by one: the accent, then white; one colour in the map, four bytes of rest in the line. */
function dump(): Buffer {
  const header = Buffer.alloc(100)
  for (const [at, value] of [
    [0, 100],
    [1, 7],
    [4, 2],
    [5, 1],
    [11, 32],
    [12, 12],
    [19, 1],
  ] as const) {
    header.writeUInt32BE(value, 4 * at)
  }
  return Buffer.concat([header, Buffer.alloc(12), Buffer.from([0xd0, 0x5f, 0x2f, 0, 255, 255, 255, 0, 1, 1, 1, 1])])
}

test('a screen dump is read past its header, its colours and the rest of each line', () => {
  const picture = readScreenDump(dump())
  expect(picture).toEqual({ width: 2, height: 1, rgb: new Uint8Array([0x2f, 0x5f, 0xd0, 255, 255, 255]) })
  expect(countColour(picture, accent, { left: 0, top: 0, right: 2, bottom: 1 })).toBe(1)
  expect(countColour(picture, accent, { left: 1, top: 0, right: 2, bottom: 1 })).toBe(0)
})

test('another kind of dump is refused', () => {
  expect(() => readScreenDump(Buffer.alloc(100))).toThrow('Not a screen dump')
})

test('the PNG holds the pixels, a line at a time', () => {
  const png = pngOf(readScreenDump(dump()))
  const at = png.indexOf('IDAT')
  const pixels = inflateSync(png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4)))
  expect([...pixels]).toEqual([0, 0x2f, 0x5f, 0xd0, 255, 255, 255])
  expect(png.readUInt32BE(16)).toBe(2)
})
