import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { lockProblems, policyProblems } from './lock-problems.ts'
import { projectRoot } from './project-root.ts'
import { shippedPackages } from './shipped-packages.ts'

const read = (file: string): string => readFileSync(join(projectRoot, file), 'utf8')
const lock: unknown = JSON.parse(read('package-lock.json'))
const { allowScripts } = z
  .looseObject({ allowScripts: z.record(z.string(), z.boolean()) })
  .parse(JSON.parse(read('package.json')))
const shipped = shippedPackages(read('docs/dependencies.md'))

const problems = [...lockProblems(lock), ...policyProblems(lock, { allowScripts, shipped })]
for (const problem of problems) console.error(problem)
console.log(problems.length === 0 ? 'The lockfile is complete.' : `${problems.length} problems in package-lock.json.`)
process.exitCode = problems.length === 0 ? 0 : 1
