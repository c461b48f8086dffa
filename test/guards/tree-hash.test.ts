import { appendFileSync, cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { treeHash } from '#scripts/tree-hash.ts'

function twoInstalls(): [string, string] {
  const folder = mkdtempSync(join(tmpdir(), 'switchboard-tree-'))
  const first = join(folder, 'first')
  mkdirSync(join(first, 'node_modules/a/lib'), { recursive: true })
  mkdirSync(join(first, 'node_modules/.bin'))
  writeFileSync(join(first, 'node_modules/a/lib/index.js'), 'export const a = 1\n')
  writeFileSync(join(first, 'node_modules/a/package.json'), '{}')
  writeFileSync(join(first, 'node_modules/.package-lock.json'), '{}')
  symlinkSync('../a/lib/index.js', join(first, 'node_modules/.bin/a'))
  const second = join(folder, 'second')
  cpSync(first, second, { recursive: true, verbatimSymlinks: true })
  return [first, second]
}

test('S19: two installs that are the same have one hash', () => {
  const [first, second] = twoInstalls()
  appendFileSync(join(second, 'node_modules/.package-lock.json'), ' ')
  const without = ['node_modules/.package-lock.json']
  expect(treeHash(second, without)).toBe(treeHash(first, without))
  expect(treeHash(second)).not.toBe(treeHash(first))
})

test.each<readonly [string, (modules: string) => void]>([
  ['one byte more', (modules) => appendFileSync(join(modules, 'a/lib/index.js'), ' ')],
  ['one other byte', (modules) => writeFileSync(join(modules, 'a/lib/index.js'), 'export const a = 2\n')],
  ['a file that is gone', (modules) => rmSync(join(modules, 'a/package.json'))],
  ['a file too many', (modules) => writeFileSync(join(modules, 'a/extra.js'), '')],
  ['another name', (modules) => renameSync(join(modules, 'a/package.json'), join(modules, 'a/package2.json'))],
  [
    'a link that leads elsewhere',
    (modules) => {
      rmSync(join(modules, '.bin/a'))
      symlinkSync('../a/package.json', join(modules, '.bin/a'))
    },
  ],
  [
    'a file in place of a link',
    (modules) => {
      rmSync(join(modules, '.bin/a'))
      writeFileSync(join(modules, '.bin/a'), '../a/lib/index.js')
    },
  ],
])('S19: two installs differ by %s', (_name, change) => {
  const [first, second] = twoInstalls()
  change(join(second, 'node_modules'))
  expect(treeHash(second)).not.toBe(treeHash(first))
})
