import fc from 'fast-check'
import { expect, test } from 'vitest'
import { skimJson } from './skim-json.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)
function* inPieces(bytes: Uint8Array, size: number): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}
const skimmed = (value: unknown, limits?: { maxStringBytes: number; maxItems: number }, size = 7): unknown =>
  JSON.parse(skimJson(inPieces(bytesOf(JSON.stringify(value)), size), limits) ?? '')

test('what is within the limits stays as it is, however it is cut into parts', () => {
  fc.assert(
    fc.property(fc.json(), fc.integer({ min: 1, max: 40 }), (json, size) => {
      expect(JSON.parse(skimJson(inPieces(bytesOf(json), size)) ?? '')).toEqual(JSON.parse(json))
    }),
  )
})

test('long strings are cut between two characters, long lists after their last item', () => {
  const limits = { maxStringBytes: 6, maxItems: 2 }
  expect(skimmed({ a: 'x'.repeat(50), b: 1, 'a long name': [1, 2, 3, [4], { c: '"]' }], d: 'é→é→' }, limits)).toEqual({
    a: 'xxxxxx',
    b: 1,
    'a long': [1, 2],
    d: 'é→é',
  })
  expect(skimmed(['"\\\u0001"\\', [[]], 'gone'], { maxStringBytes: 5, maxItems: 2 })).toEqual(['"\\\u0001', [[]]])
})

test('under any limits JSON stays JSON', () => {
  const limit = fc.record({ maxStringBytes: fc.nat(12), maxItems: fc.integer({ min: 1, max: 4 }) })
  fc.assert(
    fc.property(fc.json(), limit, fc.integer({ min: 1, max: 9 }), (json, limits, size) => {
      const text = skimJson(inPieces(bytesOf(json), size), limits) ?? ''
      expect(() => void JSON.parse(text)).not.toThrow()
      expect(text.length).toBeLessThanOrEqual(json.length)
    }),
  )
})

test('what is no JSON is left for the parser to say, and what is no text has none', () => {
  expect(skimJson([bytesOf('{"a":1'), bytesOf(' 2}}')])).toBe('{"a":1 2}}')
  expect(skimJson([Uint8Array.of(0x22, 0xff, 0x22)])).toBeUndefined()
})
