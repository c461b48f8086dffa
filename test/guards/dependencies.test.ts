import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { projectRoot } from '#scripts/project-root.ts'

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

test('S19: no install script is allowed to run', () => {
  expect(Object.values(project.allowScripts)).not.toContain(true)
})
