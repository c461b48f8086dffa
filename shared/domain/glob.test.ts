import { expect, test } from 'vitest'
import { compileGlob } from './glob.ts'

test.each([
  ['main', 'main', true],
  ['main', 'Main', false],
  ['release/*', 'release/1.2', true],
  ['release/*', 'release/1/2', false],
  ['release/**', 'release/1/2', true],
  ['v?.?', 'v1.2', true],
  ['v?.?', 'v1/2', false],
  ['v?.?', 'v😀.2', true],
  ['packages/**/index.ts', 'packages/index.ts', true],
  ['packages/**/index.ts', 'packages/a/b/index.ts', true],
  ['packages/**/index.ts', 'packages/a/bindex.ts', false],
  ['**/test/**', 'a/test/b', true],
  ['**/test/**', 'atest/b', false],
  ['pull_request*', 'pull_request.opened', true],
  ['a.c', 'abc', false],
  ['**', '', true],
  ['*', 'a/b', false],
])('%s against %s is %s', (pattern, text, expected) => {
  expect(compileGlob(pattern)(text)).toBe(expected)
})

test('a pattern that would make a backtracking matcher run for years answers at once', () => {
  const glob = compileGlob(`${'*a'.repeat(500)}b`)
  const started = performance.now()
  expect(glob('a'.repeat(1000))).toBe(false)
  expect(performance.now() - started).toBeLessThan(1000)
})
