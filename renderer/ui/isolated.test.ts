import { expect, test } from 'vitest'
import { isolated } from './isolated.ts'

test('what runs from left to right stays as it is', () => {
  expect(isolated('acme/search #12: “Größe” 検索 🎉')).toBe('acme/search #12: “Größe” 検索 🎉')
})

test('what runs from right to left is fenced in, so that what follows keeps its place', () => {
  expect(isolated('חיפוש')).toBe('\u2068חיפוש\u2069')
})

test('a mark that would leave the fence is seen, not obeyed', () => {
  expect(isolated('a\u2069\u202egnp.exe')).toBe('\u2068a\ufffd\ufffdgnp.exe\u2069')
})
