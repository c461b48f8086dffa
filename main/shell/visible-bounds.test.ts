import { expect, test } from 'vitest'
import { visibleBounds } from './visible-bounds.ts'

const laptop = { x: 0, y: 0, width: 1440, height: 900 }
const beside = { x: 1440, y: 0, width: 2560, height: 1440 }

test('a window comes back where it was, also on another screen', () => {
  const bounds = { x: 1600, y: 100, width: 1200, height: 800 }
  expect(visibleBounds(bounds, [laptop, beside])).toEqual(bounds)
  expect(visibleBounds(null, [laptop])).toBeNull()
})

test('a window whose screen is gone is centred', () => {
  expect(visibleBounds({ x: 1600, y: 100, width: 1200, height: 800 }, [laptop])).toBeNull()
  expect(visibleBounds({ x: 10, y: -500, width: 800, height: 600 }, [laptop])).toBeNull()
})

test('a window that is larger than the screen now is made to fit', () => {
  expect(visibleBounds({ x: -200, y: 0, width: 2560, height: 1400 }, [laptop])).toEqual(laptop)
})
