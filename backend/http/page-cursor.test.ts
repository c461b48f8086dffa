import { expect, test } from 'vitest'
import { z } from 'zod'
import { decodeCursor, encodeCursor, toPage } from './page-cursor.ts'

const key = z.tuple([z.string(), z.number()])

test('a cursor gives back the key it was made of', () => {
  expect(decodeCursor(encodeCursor(['ä', 7]), key)).toEqual(['ä', 7])
  expect(decodeCursor(undefined, key)).toBeUndefined()
})

test.each(['', 'x', encodeCursor([1]), encodeCursor(['a', 'b'])])('%o is not a cursor of ours', (cursor) => {
  expect(() => decodeCursor(cursor, key)).toThrow(expect.objectContaining({ code: 'cursor.invalid' }))
})

test('only a full page has a next one', () => {
  const page = (rows: number[]) => toPage(rows, { limit: 2, key: (row) => [row], item: (row) => row })
  expect(page([1, 2])).toEqual({ items: [1, 2], next_cursor: null })
  expect(page([1, 2, 3])).toEqual({ items: [1, 2], next_cursor: encodeCursor([2]) })
})
