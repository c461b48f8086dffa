import { expect, test } from 'vitest'
import { zoomAfter, zoomFactor, zoomRange, type ZoomChange } from './window-zoom.ts'

const after = (...changes: ZoomChange[]): number => changes.reduce(zoomAfter, 0)

test('a zoom in is taken back by a zoom out', () => {
  expect(after('in', 'in', 'out', 'out')).toBe(0)
  expect(after('in', 'in', 'reset')).toBe(0)
})

test('the zoom has ends, and reaches twice the size', () => {
  expect(after(...Array.from({ length: 40 }, () => 'in' as const))).toBe(zoomRange.most)
  expect(after(...Array.from({ length: 40 }, () => 'out' as const))).toBe(zoomRange.least)
  expect(zoomFactor(zoomRange.most)).toBeGreaterThan(2)
})
