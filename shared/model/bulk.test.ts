import { expect, test } from 'vitest'
import { bulkFilterSchema } from './bulk.ts'

test.each(['!!!', '', ' - '])('a text of signs alone, “%s”, selects nothing rather than everything', (text) => {
  expect(bulkFilterSchema.safeParse({ text }).success).toBe(false)
})

test('a text with a letter or a digit selects', () => {
  expect(bulkFilterSchema.parse({ text: '#42' })).toEqual({ text: '#42' })
})
