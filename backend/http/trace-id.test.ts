import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { createNewTraceId } from './trace-id.ts'

test('ids are of 32 hexadecimal digits, and none comes twice, also where randomness is asked for again', () => {
  const newTraceId = createNewTraceId(randomBytes)
  const ids = Array.from({ length: 1_000 }, newTraceId)
  expect(ids.filter((id) => !/^[0-9a-f]{32}$/.test(id))).toEqual([])
  expect(new Set(ids).size).toBe(1_000)
})
