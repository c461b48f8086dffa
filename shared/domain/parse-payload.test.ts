import { expect, test } from 'vitest'
import { fieldOf } from './read-json.ts'
import { parsePayload } from './parse-payload.ts'

test('JSON objects are read, everything else says why not', () => {
  expect(parsePayload('{"a":1}')).toEqual({ kind: 'parsed', payload: { a: 1 } })
  expect(parsePayload('[1]')).toEqual({ kind: 'failed', why: 'The body is JSON, but not an object.' })
  expect(parsePayload('{"a":')).toEqual({ kind: 'failed', why: 'The body is not JSON.' })
  expect(parsePayload('')).toEqual({ kind: 'failed', why: 'The body is empty.' })
})

test('the form that GitHub sends on request is read too', () => {
  expect(parsePayload('payload=%7B%22a%22%3A+%22%C3%A9%22%7D')).toEqual({ kind: 'parsed', payload: { a: 'é' } })
  expect(parsePayload('payload=%7')).toEqual({ kind: 'failed', why: 'The body is not JSON.' })
})

test.each(['__proto__', '\\u005f_proto__', '__pr\\u006fto__'])('the key %s is left out wherever it stands', (key) => {
  const result = parsePayload(`{"a":{"${key}":{"admin":true},"b":1}}`)
  expect(result).toEqual({ kind: 'parsed', payload: { a: { b: 1 } } })
  expect(fieldOf(result, 'payload', 'a', '__proto__')).toBeUndefined()
  expect(fieldOf(result, 'payload', 'a', 'admin')).toBeUndefined()
})

test('nesting beyond the stack is a failure, not a crash', () => {
  const text = `${'{"__proto__":'.repeat(100_000)}1${'}'.repeat(100_000)}`
  expect(['parsed', 'failed']).toContain(parsePayload(text).kind)
})
