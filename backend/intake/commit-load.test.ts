import { expect, test } from 'vitest'
import { createCommitLoad } from './commit-load.ts'

/** Commits of 3 ms, one begun every `everyMs`. */
function loadAfter(spanMs: number, everyMs: number) {
  const load = createCommitLoad()
  for (let at = 0; at < spanMs; at += everyMs) load.committed(at, at + 3)
  return load
}

test('commits one after the other are all of the time, and half of it with pauses between them', () => {
  expect(loadAfter(2_000, 3).at(2_000)).toBeCloseTo(1, 1)
  expect(loadAfter(2_000, 6).at(2_000)).toBeCloseTo(0.5, 1)
})

test('a single commit is hardly a load, and a load is forgotten within a second', () => {
  expect(loadAfter(1, 3).at(3)).toBeLessThan(0.02)
  expect(loadAfter(2_000, 3).at(3_000)).toBeLessThan(0.02)
})
