import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sliceJson } from './slice-json.ts'

function valueAt(text: string, ...path: string[]): string | undefined {
  const bytes = Buffer.from(text)
  const slice = sliceJson(bytes, path)
  return slice && bytes.subarray(slice.start, slice.end).toString()
}

test('a value is found as it was written, whatever stands around it', () => {
  const text = '{ "a": "} \\"request\\": {", "request" : {"payload":\n{"id": 3804004623172239366, "b":[{}]} , "x":1}}'
  expect(valueAt(text, 'request', 'payload')).toBe('{"id": 3804004623172239366, "b":[{}]}')
  expect(valueAt(text, 'request', 'x')).toBe('1')
})

test.each([
  '',
  '[]',
  '{',
  '{"request"',
  '{"request":',
  '{"request":{"payload":',
  '{"request":[]}',
  '"request"',
  '{"request" 1}',
])('where there is none, none is found: %s', (text) => expect(valueAt(text, 'request', 'payload')).toBeUndefined())

test('any value of any object is found, and nothing beyond it', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.dictionary(fc.string(), fc.jsonValue()), fc.nat(4), (value, others, indent) => {
      const text = JSON.stringify(
        { before: others, request: { first: others, payload: value }, after: 1 },
        null,
        indent,
      )
      expect(JSON.parse(valueAt(text, 'request', 'payload') ?? '')).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
})

test('no bytes make it fail', () => {
  fc.assert(fc.property(fc.uint8Array(), (bytes) => void sliceJson(bytes, ['a', 'b'])))
})
