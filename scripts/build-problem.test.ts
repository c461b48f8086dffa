import { mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { buildProblem } from './build-problem.ts'

test('who can’t write where the build goes is told which folder it is and what to run', () => {
  const root = mkdtempSync(join(tmpdir(), 'build-'))
  mkdirSync(join(root, 'node_modules'))
  expect(buildProblem(root)).toBeUndefined()
  const problem = buildProblem(root, (folder) => !folder.endsWith('node_modules'))
  expect(problem).toContain(`you can't write ${join(root, 'node_modules')}: run \`npm ci && npm run build\` in ${root}`)
  expect(buildProblem(root, (folder) => folder !== root)).toContain(`you can't write ${root}:`)
  mkdirSync(join(root, 'dist'))
  expect(buildProblem(root, (folder) => folder !== root)).toBeUndefined()
})
