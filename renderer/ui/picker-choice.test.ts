import { expect, test } from 'vitest'
import { firstItem } from './picker-choice.ts'

const here = (...ids: string[]) => ({ items: ids.map((id) => ({ id })) })
const awaited = (...ids: string[]) => ({ ...here(...ids), isAwaited: true })

test('the first item of the first section that has one is first', () => {
  expect(firstItem([here(), here('a', 'b'), here('c')])).toEqual({ kind: 'item', id: 'a' })
})

test('what stands before an unanswered section is first already', () => {
  expect(firstItem([here('a'), awaited('b')])).toEqual({ kind: 'item', id: 'a' })
})

test('behind an unanswered section nothing is first yet, whatever it shows of before', () => {
  expect(firstItem([here(), awaited('old'), here('c')])).toEqual({ kind: 'awaited' })
})

test('where every section is answered and empty there is none', () => {
  expect(firstItem([here(), here()])).toEqual({ kind: 'none' })
  expect(firstItem([])).toEqual({ kind: 'none' })
})
