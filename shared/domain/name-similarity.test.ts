import { expect, test } from 'vitest'
import { similarityTo } from './name-similarity.ts'

test('case and separators make no difference', () => {
  expect(similarityTo('billing-api')('Billing API')).toBe(1)
  expect(similarityTo('Müller_Web')('müller web')).toBe(1)
})

test('half of the pairs shared is half alike', () => {
  expect(similarityTo('night')('nacht')).toBe(0.25)
  expect(similarityTo('billing-api')('billing')).toBe(0.8)
  expect(similarityTo('aaaa')('aa')).toBe(0.5)
})

test('nothing is like nothing', () => {
  expect([similarityTo('')(''), similarityTo('--')('a'), similarityTo('a')('b')]).toEqual([0, 0, 0])
})
