import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkJsonLimits } from './json-limits.ts'

const limits = { maxDepth: 64, maxKeys: 10_000 }
const check = (text: string, more = limits) => checkJsonLimits(Buffer.from(text), more)
const depthOf = (value: unknown): number =>
  typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0
const keysOf = (value: unknown): number =>
  typeof value === 'object' && value !== null
    ? (Array.isArray(value) ? 0 : Object.keys(value).length) +
      Object.values(value).reduce<number>((sum, part) => sum + keysOf(part), 0)
    : 0

test('exactly the values beyond a limit are refused, whatever their strings contain', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6, noUnicodeString: false }), (value) => {
      const text = JSON.stringify(value)
      const depth = depthOf(value)
      const keys = keysOf(value)
      expect(() => check(text, { maxDepth: depth, maxKeys: keys })).not.toThrow()
      if (depth > 0) expect(() => check(text, { maxDepth: depth - 1, maxKeys: keys })).toThrow('nested deeper')
      if (keys > 0) expect(() => check(text, { maxDepth: depth, maxKeys: keys - 1 })).toThrow('more than')
    }),
  )
})

test('brackets, colons and escaped quotes inside strings count for nothing', () => {
  expect(() =>
    check(`{"a":"${'[{:'.repeat(500)}\\"${'['.repeat(500)}\\\\"}`, { maxDepth: 1, maxKeys: 1 }),
  ).not.toThrow()
})

test('a million levels are refused at the sixty-fifth', () => {
  const started = performance.now()
  expect(() => check('['.repeat(1_000_000))).toThrow(expect.objectContaining({ code: 'request.too_deep' }))
  expect(performance.now() - started).toBeLessThan(1_000)
})

test('text that is no JSON is left to the parser', () => {
  for (const text of ['', '"', '"\\', '}}}]]]', 'payload=%7B%7D', '\0\0']) expect(() => check(text)).not.toThrow()
})
