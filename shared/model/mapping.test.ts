import { expect, test } from 'vitest'
import { mappingFilterSchema } from './mapping.ts'

test('a filter refuses fields it does not know', () => {
  expect(mappingFilterSchema.safeParse({ branch: ['main'] }).success).toBe(false)
})
