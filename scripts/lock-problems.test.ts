import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { lockProblems } from './lock-problems.ts'
import { projectRoot } from './project-root.ts'

const problemsIn = (path: string) => lockProblems(JSON.parse(readFileSync(join(projectRoot, path), 'utf8')))

test('a lockfile that misses the entry of an optional dependency is refused', () => {
  expect(problemsIn('test/fixtures/locks/missing-entry.json')).toEqual([
    'node_modules/tool needs tool-darwin, which has no entry.',
  ])
})

test('a lockfile that names a host or lacks a hash is refused', () => {
  expect(problemsIn('test/fixtures/locks/leaks-host.json')).toEqual([
    'node_modules/tool has no integrity hash.',
    'node_modules/tool names the host it came from.',
  ])
})

test('a nested entry is found from its dependent and from above', () => {
  const integrity = 'sha512-AAAA'
  const packages = {
    '': { dependencies: { a: '1' } },
    'node_modules/a': { integrity, dependencies: { b: '1' } },
    'node_modules/a/node_modules/b': { integrity, optionalDependencies: { c: '1', a: '1' } },
    'node_modules/c': { integrity },
  }
  expect(lockProblems({ packages })).toEqual([])
})

test('the lockfile of this project is complete', () => {
  expect(problemsIn('package-lock.json')).toEqual([])
})
