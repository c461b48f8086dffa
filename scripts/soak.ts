import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { dirname, join } from 'node:path'
import { ensureBuild } from './ensure-build.ts'
import { projectRoot } from './project-root.ts'
import { runVitest, vitestReport } from './run-vitest.ts'
import { soakRows } from './soak-report.ts'
import {
  busySeconds,
  fullTimes,
  loadStages,
  propertyStage,
  readSoakArgs,
  secondsOfFirst,
  timesThatFit,
  type SoakStage,
} from './soak-stages.ts'
import { addCounts, exitCodeOf, summaryLine, type TestCounts } from './test-counts.ts'

const { minutes, rest } = readSoakArgs(process.argv.slice(2))
const rows: string[] = []
const counts: TestCounts[] = []

function git(...args: string[]): string {
  return execFileSync('git', args, { cwd: projectRoot, encoding: 'utf8' }).trim()
}

async function run({ files }: SoakStage, env: Readonly<Record<string, string>>): Promise<TestCounts> {
  rmSync(vitestReport, { force: true })
  return runVitest([...files, ...rest], { SOAK: '1', ...env })
}

/** Tests that scale read SOAK and run their full figures; with SOAK_TIMES or SOAK_SECONDS as much as fits. */
async function runStage(stage: SoakStage, env: Readonly<Record<string, string>>): Promise<void> {
  counts.push(await run(stage, env))
  rows.push(...soakRows(vitestReport, projectRoot))
}

await ensureBuild()
mkdirSync(dirname(vitestReport), { recursive: true })
const startedAt = new Date()
const commit = git('rev-parse', '--short', 'HEAD')
const dirty = git('status', '--porcelain', '--untracked-files=no') === '' ? '' : ', with uncommitted changes'
const bounded = Number.isFinite(minutes)

const secondsFor = (stages: readonly SoakStage[]): number =>
  secondsOfFirst(stages, (startedAt.getTime() - Date.now()) / 1_000 + minutes * 60)
let times = fullTimes
if (bounded) {
  // Once, to know how often fits.
  await run(propertyStage, { SOAK_TIMES: '1' })
  const onceSeconds = (Date.now() - startedAt.getTime()) / 1_000
  times = timesThatFit(secondsFor([propertyStage, ...loadStages]), onceSeconds)
}
await runStage(propertyStage, { SOAK_TIMES: String(times) })
for (const [at, stage] of loadStages.entries()) {
  await runStage(stage, bounded ? { SOAK_SECONDS: String(busySeconds(secondsFor(loadStages.slice(at)))) } : {})
}

const total = addCounts(counts)
const took = ((Date.now() - startedAt.getTime()) / 60_000).toFixed(1)
writeFileSync(
  join(projectRoot, 'docs/soak.md'),
  `# Soak run

${startedAt.toISOString().slice(0, 10)}, commit ${commit}${dirty}, Node ${process.version}, ${availableParallelism()} cores: ${summaryLine(total)} in ${took} minutes.
Written by \`npm run soak${bounded ? ` -- --minutes ${minutes}` : ''}\`.${bounded ? ' Without `--minutes` it runs the full figures.' : ''}

Of tests that scale:

| what | figure | result | seconds |
| --- | --- | --- | --- |
${rows.join('\n')}
`,
)
console.log(summaryLine(total))
process.exitCode = exitCodeOf(total)
