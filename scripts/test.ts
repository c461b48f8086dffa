import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBuild } from './ensure-build.ts'
import { failedInPlaywright, failedInVitest, failureLines } from './failed-tests.ts'
import { projectRoot } from './project-root.ts'
import { e2eProjects, e2eReport, runE2e } from './run-e2e.ts'
import { runVitest, vitestReport } from './run-vitest.ts'
import { addCounts, exitCodeOf, summaryLine } from './test-counts.ts'

const filters = process.argv.slice(2)
const reports = join(projectRoot, '.cache/reports')
rmSync(reports, { recursive: true, force: true })
mkdirSync(reports, { recursive: true })

await ensureBuild()
const counts = [await runVitest(filters)]
// A filter names files that vitest runs; the browser's have `npm run e2e -- FILTER`.
if (filters.length === 0) counts.push(await runE2e('chromium', []), await runE2e('electron', []))

const failed = [...failedInVitest(vitestReport), ...e2eProjects.map(e2eReport).flatMap(failedInPlaywright)]
for (const line of failureLines(failed)) console.log(line)
const total = addCounts(counts)
console.log(summaryLine(total))
process.exitCode = exitCodeOf(total)
