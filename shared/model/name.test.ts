import { expect, test } from 'vitest'
import { nameSchema } from './name.ts'

test('a name is what can be seen: no controls, line ends, or marks that hide or reorder', () => {
  const accepts = (name: string): boolean => nameSchema.safeParse(name).success
  expect(['Search', 'Équipe  42', '検索 🔎', "O'Neil & Söhne"].map(accepts)).toEqual([true, true, true, true])
  expect(['a\u0000b', 'a\nb', 'a\u202eb', 'a\u200bb', ' ', ''].map(accepts)).toEqual(Array(6).fill(false))
})
