import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { lockProblems, policyProblems } from '#scripts/lock-problems.ts'
import { projectRoot } from '#scripts/project-root.ts'
import { shippedPackages } from '#scripts/shipped-packages.ts'

const versions = z.record(z.string(), z.string())
const packageSchema = z.looseObject({
  dependencies: versions,
  devDependencies: versions,
  optionalDependencies: versions,
  allowScripts: z.record(z.string(), z.boolean()),
})
const read = (file: string) => readFileSync(join(projectRoot, file), 'utf8')
const project = packageSchema.parse(JSON.parse(read('package.json')))
const direct = { ...project.dependencies, ...project.devDependencies, ...project.optionalDependencies }

/** `| name, other | version | why |` for every row of the page. */
function explained(page: string): Record<string, string> {
  const rows = [...page.matchAll(/^\| ([^|]+) \| (\d[^|]*) \| [^|]+ \|$/gm)]
  return Object.fromEntries(
    rows.flatMap(([, names = '', version = '']) => names.split(', ').map((name) => [name, version])),
  )
}

test('S19: every direct dependency has its version and a line of why', () => {
  expect(explained(read('docs/dependencies.md'))).toEqual(direct)
})

test('S19: a dependency without a line is noticed', () => {
  expect(explained('| zod | 4.6.7 | schemas |')).toEqual({ zod: '4.6.7' })
  expect(explained('| zod | 4.6.7 |')).toEqual({})
})

test('S19: every version is exact', () => {
  expect(Object.entries(direct).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([])
})

const lock: unknown = JSON.parse(read('package-lock.json'))
const shipped = shippedPackages(read('docs/dependencies.md'))
const { allowScripts } = project

test('S19: the lockfile is complete, from the registry alone, and everything in it was looked at', () => {
  expect(shipped).toContain('react')
  expect([...lockProblems(lock), ...policyProblems(lock, { allowScripts, shipped })]).toEqual([])
})

test.each([
  [{ hasInstallScript: true }, 'node_modules/a has an install script, and allowScripts does not name it.'],
  [{ link: true }, 'node_modules/a does not come from the registry.'],
  [{ license: 'GPL-3.0' }, 'node_modules/a has the licence GPL-3.0.'],
  [{ license: 'MPL-2.0' }, 'node_modules/a has the licence MPL-2.0.'],
  [{ license: undefined }, 'node_modules/a has the licence of nobody.'],
  [{ dependencies: { b: 'github:someone/b' } }, 'node_modules/a takes b from github:someone/b.'],
  [{ dependencies: { b: 'git+ssh://git@host/b.git' } }, 'node_modules/a takes b from git+ssh://git@host/b.git.'],
  [{ dependencies: { b: 'https://host/b.tgz' } }, 'node_modules/a takes b from https://host/b.tgz.'],
  [{ dependencies: { b: 'file:../b' } }, 'node_modules/a takes b from file:../b.'],
  [{ dependencies: { b: 'someone/b#main' } }, 'node_modules/a takes b from someone/b#main.'],
])('S19: a lockfile with %j is refused', (entry, problem) => {
  const packages = { 'node_modules/a': { license: 'MIT', ...entry }, 'node_modules/c': { license: 'WTFPL' } }
  expect(policyProblems({ packages }, { allowScripts: {}, shipped: ['a'] })).toEqual([problem])
})

test('S19: what is installed here is what the lockfile says, hash by hash', () => {
  const entries = z.looseObject({
    packages: z.record(z.string(), z.looseObject({ version: z.string().optional(), integrity: z.string().optional() })),
  })
  const { packages } = entries.parse(lock)
  const installed = entries.parse(JSON.parse(read('node_modules/.package-lock.json'))).packages
  const differing = Object.entries(installed).filter(
    ([path, { version, integrity }]) =>
      packages[path]?.version !== version || packages[path]?.integrity !== integrity || integrity === undefined,
  )
  expect(differing).toEqual([])
  const missing = Object.entries(packages).filter(
    ([path, { optional }]) => path !== '' && optional !== true && installed[path] === undefined,
  )
  expect(missing.map(([path]) => path)).toEqual([])
})

test('S19: no install script is allowed to run', () => {
  expect(Object.values(project.allowScripts)).not.toContain(true)
})
