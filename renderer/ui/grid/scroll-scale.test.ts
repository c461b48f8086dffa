import { expect, test } from 'vitest'
import { afterScroll, anchoredAt, rowsOnScreen, scrollHeight, topToShow } from './scroll-scale.ts'

const short = { rowHeight: 44, total: 1_000, viewport: 600 }
const million = { rowHeight: 44, total: 1_000_000, viewport: 600 }

test('a short list scrolls as it is', () => {
  expect(scrollHeight(short)).toBe(44_000)
  expect(afterScroll(short, { top: 0, shift: 0 }, 1234)).toEqual({ top: 1234, shift: 0 })
})

test('a million rows fit under what browsers can scroll', () => {
  expect(scrollHeight(million)).toBeLessThan(33_000_000)
})

test('the thumb at the end shows the last row', () => {
  const place = afterScroll(million, { top: 0, shift: 0 }, scrollHeight(million) - 600)
  expect(rowsOnScreen(million, place.top, 0).last).toBe(999_999)
})

test('a wheel tick moves a long list by exactly its pixels, wherever it is', () => {
  const middle = anchoredAt(million, 20_000_000)
  const next = afterScroll(million, middle, middle.top - middle.shift + 120)
  expect(next.top).toBe(20_000_120)
})

test('wheeling up from a dragged place reaches the first row', () => {
  let place = afterScroll(million, { top: 500_000, shift: 300_000 }, 400)
  for (let tick = 0; tick < 40; tick += 1)
    place = afterScroll(million, place, Math.max(0, place.top - place.shift - 100))
  expect(place.top).toBe(0)
})

test('jumping anywhere and back keeps the place', () => {
  for (const top of [0, 44, 1_000_000, 43_999_400]) expect(anchoredAt(million, top).top).toBe(top)
})

test('showing a row moves no further than needed', () => {
  expect(topToShow(short, 0, 3)).toBe(0)
  expect(topToShow(short, 0, 20)).toBe(20 * 44 + 44 - 600)
  expect(topToShow(short, 500, 2)).toBe(88)
})
