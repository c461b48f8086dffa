import { expect, test } from 'vitest'
import { csvLine } from './csv-line.ts'

test('plain cells stand as they are', () => {
  expect(csvLine(['ada', 'mapping.create', ''])).toBe('ada,mapping.create,\r\n')
})

test('commas, quotes and line breaks stay within their cell', () => {
  expect(csvLine(['a,b', 'say "hi"', 'one\ntwo'])).toBe('"a,b","say ""hi""","one\ntwo"\r\n')
})

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '  =1', '＝1', '\u200b=1', '=HYPERLINK("https://x","y")'])(
  'no spreadsheet runs %j',
  (text) => {
    expect(csvLine([text]).replace(/^"/, '')).toMatch(/^'/)
  },
)

test('a sign within a text is no formula', () => {
  expect(csvLine(['a=b', 'acme/search-2', '3 - 2'])).toBe('a=b,acme/search-2,3 - 2\r\n')
})
