import { expect, test } from 'vitest'
import { reformatJson } from './reformat-json.ts'

test('it indents as JSON.stringify does', () => {
  const value = { a: [1, { b: 'x, {y}: "z" \\' }, [], {}], c: null, d: true }
  expect(reformatJson(JSON.stringify(value))).toBe(JSON.stringify(value, null, 2))
})

test('numbers that a double cannot hold are kept digit by digit', () => {
  expect(reformatJson('{"id":12345678901234567890}')).toBe('{\n  "id": 12345678901234567890\n}')
})

test('escapes stay as they were sent', () => {
  expect(reformatJson('["\\u00e9\\/"]')).toBe('[\n  "\\u00e9\\/"\n]')
})

test('what is not JSON is left to the caller', () => {
  expect(reformatJson('payload=%7B%7D')).toBeNull()
})
