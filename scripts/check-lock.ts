import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { lockProblems } from './lock-problems.ts'
import { projectRoot } from './project-root.ts'

const problems = lockProblems(JSON.parse(readFileSync(join(projectRoot, 'package-lock.json'), 'utf8')))
for (const problem of problems) console.error(problem)
console.log(problems.length === 0 ? 'The lockfile is complete.' : `${problems.length} problems in package-lock.json.`)
process.exitCode = problems.length === 0 ? 0 : 1
