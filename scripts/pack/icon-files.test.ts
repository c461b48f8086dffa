import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { icnsFile, icoFile } from '#scripts/pack/icon-files.ts'
import { projectRoot } from '#scripts/project-root.ts'

const packaging = join(projectRoot, 'resources/packaging')
const linuxSizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024]
const pngSignature = Buffer.from([0x89, 0x50, 0x4e, 0x47])
const pngSize = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)]

function icoPictures(file: Buffer): readonly (readonly [named: number, picture: readonly number[]])[] {
  return Array.from({ length: file.readUInt16LE(4) }, (_, at) => {
    const entry = 6 + 16 * at
    const offset = file.readUInt32LE(entry + 12)
    return [file.readUInt8(entry) || 256, pngSize(file.subarray(offset, offset + file.readUInt32LE(entry + 8)))]
  })
}

function icnsPictures(file: Buffer): Record<string, readonly number[]> {
  const found: Record<string, readonly number[]> = {}
  for (let at = 8; at < file.length; at += file.readUInt32BE(at + 4)) {
    const content = file.subarray(at + 8, at + file.readUInt32BE(at + 4))
    expect(content.subarray(0, 4)).toEqual(pngSignature)
    found[file.toString('latin1', at, at + 4)] = pngSize(content)
  }
  return found
}

test('every Linux icon is as large as it is named', () => {
  for (const size of linuxSizes) {
    expect(pngSize(readFileSync(join(packaging, `icons/${size}x${size}.png`)))).toEqual([size, size])
  }
})

test('the Windows icon holds a picture for each size that Windows asks for', () => {
  const pictures = icoPictures(readFileSync(join(packaging, 'icon.ico')))
  expect(pictures.map(([named]) => named)).toEqual([16, 24, 32, 48, 64, 128, 256])
  for (const [named, picture] of pictures) expect(picture).toEqual([named, named])
})

test('the macOS icon holds a picture for each place, and its length is right', () => {
  const file = readFileSync(join(packaging, 'icon.icns'))
  expect(file.readUInt32BE(4)).toBe(file.length)
  expect(icnsPictures(file)).toEqual({
    icp4: [16, 16],
    icp5: [32, 32],
    ic11: [32, 32],
    ic12: [64, 64],
    ic07: [128, 128],
    ic08: [256, 256],
    ic13: [256, 256],
    ic09: [512, 512],
    ic14: [512, 512],
    ic10: [1024, 1024],
  })
})

test('an icon without pictures is an empty directory', () => {
  expect(icoFile([])).toEqual(Buffer.from([0, 0, 1, 0, 0, 0]))
  expect(icnsFile([]).toString('latin1')).toBe('icns\0\0\0\x08')
})
