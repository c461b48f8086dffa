import { rmSync } from 'node:fs'
import { ensureBuild } from './ensure-build.ts'
import { failedInPlaywright, failureLines } from './failed-tests.ts'
import { e2eProjects, e2eReport, runE2e, type E2eProject } from './run-e2e.ts'
import { addCounts, exitCodeOf, summaryLine, type TestCounts } from './test-counts.ts'

/** Takes `--project NAME` out of the arguments; the rest goes to Playwright. */
function readArgs(args: readonly string[]): { projects: readonly E2eProject[]; rest: string[] } {
  const at = args.indexOf('--project')
  if (at < 0) return { projects: e2eProjects, rest: [...args] }
  const project = e2eProjects.find((name) => name === args[at + 1])
  if (project === undefined) {
    process.stderr.write(`--project takes one of: ${e2eProjects.join(', ')}\n`)
    process.exit(2)
  }
  return { projects: [project], rest: args.toSpliced(at, 2) }
}

const { projects, rest } = readArgs(process.argv.slice(2))
await ensureBuild()
const counts: TestCounts[] = []
for (const project of projects) {
  rmSync(e2eReport(project), { force: true })
  counts.push(await runE2e(project, rest))
}
for (const line of failureLines(projects.map(e2eReport).flatMap(failedInPlaywright))) console.log(line)
const total = addCounts(counts)
console.log(summaryLine(total))
process.exitCode = exitCodeOf(total)
