import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBuild } from './ensure-build.ts'
import { guardFiles } from './guard-files.ts'
import { printGuards } from './print-guards.ts'
import { projectRoot } from './project-root.ts'
import { e2eProjects, runE2e } from './run-e2e.ts'
import { runVitest } from './run-vitest.ts'
import { addCounts, exitCodeOf, summaryLine } from './test-counts.ts'

const numbered = String.raw`\bS[1-9]\d?: `
const reports = join(projectRoot, '.cache/reports')
rmSync(reports, { recursive: true, force: true })
mkdirSync(reports, { recursive: true })

await ensureBuild()
const counts = [await runVitest([...guardFiles(projectRoot, '.test.ts'), '--testNamePattern', numbered])]
const pages = guardFiles(projectRoot, '.e2e.ts')
for (const project of e2eProjects) counts.push(await runE2e(project, [...pages, '--grep', numbered]))

const { held, counts: guarded } = printGuards()
console.log(summaryLine(guarded))
// What broke outside a numbered test, a file that could not be loaded say, counts too.
process.exitCode = held ? exitCodeOf(addCounts(counts)) : 1
