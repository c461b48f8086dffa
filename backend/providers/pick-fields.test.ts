import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fieldOf } from '#shared/domain/read-json.ts'
import { pickFields } from './pick-fields.ts'

const paths = ['a', 'b', 'a.a', 'a.b', 'b.a'] as const
const pick = (text: string) => pickFields(Buffer.from(text), new Set(paths))

test('a parser finds the same, wherever else the names stand', () => {
  const names = fc.constantFrom('a', 'b', 'c', '"', '\\', 'é', 'a.b')
  const scalar = fc.oneof(fc.string({ unit: 'binary', maxLength: 9 }), fc.integer(), fc.boolean(), fc.constant(null))
  const { value } = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof({ maxDepth: 4 }, scalar, fc.array(tie('value')), fc.dictionary(names, tie('value'))),
  }))
  fc.assert(
    fc.property(fc.dictionary(names, value), fc.constantFrom(0, 2), (body, indent) => {
      const picked = pick(JSON.stringify(body, null, indent))
      for (const path of paths) {
        const expected = fieldOf(body, ...path.split('.'))
        const isShort = expected === null || typeof expected !== 'object'
        expect(picked.get(path), path).toEqual(isShort ? expected : undefined)
      }
    }),
    { numRuns: 200 },
  )
})

test.each([
  ['{"a":1,"a":"last"}', { a: 'last' }],
  ['{"a":{"b":1},"a":{"a":2}}', { 'a.a': 2 }],
  ['{"a":{"b":1},"a":3}', { a: 3 }],
  ['{"\\u0061" : "escaped"}', { a: 'escaped' }],
  ['[{"a":1}]', {}],
  ['{"c":{"c":{"a":1}},"b":2}', { b: 2 }],
  ['{"a":"never ends', {}],
  ['a":1', {}],
  [`{"a":"${'x'.repeat(2_000)}"}`, {}],
])('of %s it picks what a parser would', (text, expected) => {
  const found = [...pick(text)].filter(([, value]) => value !== undefined)
  expect(Object.fromEntries(found)).toEqual(expected)
})
