import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { dirname, join } from 'node:path'
import { ensureBuild } from './ensure-build.ts'
import { projectRoot } from './project-root.ts'
import { runVitest, vitestReport } from './run-vitest.ts'
import { headingOf, soakPage, soakSection } from './soak-page.ts'
import { soakRows } from './soak-report.ts'
import {
  busySeconds,
  isScaledByTimes,
  readSoakArgs,
  secondsOfFirst,
  soakStages,
  timesThatFit,
  type SoakStage,
} from './soak-stages.ts'
import { addCounts, exitCodeOf, summaryLine, type TestCounts } from './test-counts.ts'

const args = process.argv.slice(2)
const { minutes, stages, store, title } = readSoakArgs(args)
const bounded = Number.isFinite(minutes)
const page = join(projectRoot, 'docs/soak.md')

function git(...words: string[]): string {
  return execFileSync('git', words, { cwd: projectRoot, encoding: 'utf8' }).trim()
}

async function run({ files }: SoakStage, env: Readonly<Record<string, string>>): Promise<TestCounts> {
  rmSync(vitestReport, { force: true })
  return runVitest([...files, ...(title === undefined ? [] : ['-t', title])], {
    SOAK: '1',
    ...(store === undefined ? {} : { SOAK_STORE: store }),
    ...env,
  })
}

/** Tests that scale read SOAK and run their full figures; with SOAK_TIMES or SOAK_SECONDS as much as fits. */
async function environmentFor(stage: SoakStage, seconds: number): Promise<Record<string, string>> {
  if (!isScaledByTimes(stage)) return bounded ? { SOAK_SECONDS: String(busySeconds(seconds, stage.tests)) } : {}
  if (!bounded) return { SOAK_TIMES: String(timesThatFit(seconds, 1)) }
  // Once, to know how often fits.
  const began = Date.now()
  await run(stage, { SOAK_TIMES: '1' })
  const onceSeconds = (Date.now() - began) / 1_000
  return { SOAK_TIMES: String(timesThatFit(seconds - onceSeconds, onceSeconds)) }
}

await ensureBuild()
mkdirSync(dirname(vitestReport), { recursive: true })
const startedAt = new Date()
const commit = git('rev-parse', '--short', 'HEAD')
const dirty =
  git('status', '--porcelain', '--untracked-files=no', '--', ':!docs') === '' ? '' : ', with uncommitted changes'
const sections = new Map<string, string>()
const counts: TestCounts[] = []
for (const [at, stage] of stages.entries()) {
  const began = Date.now()
  const left = minutes * 60 - (began - startedAt.getTime()) / 1_000
  const counted = await run(stage, await environmentFor(stage, secondsOfFirst(stages.slice(at), left)))
  counts.push(counted)
  const took = ((Date.now() - began) / 60_000).toFixed(1)
  const ranOn = `${startedAt.toISOString().slice(0, 10)}, commit ${commit}${dirty}, Node ${process.version}, ${availableParallelism()} cores: ${summaryLine(counted)} in ${took} minutes.`
  const command = ['npm run soak', ...(args.length === 0 ? [] : ['--', ...args])].join(' ')
  const heading = headingOf(stage.name, { store, title })
  sections.set(heading, soakSection(heading, { ranOn, command, rows: soakRows(vitestReport, projectRoot) }))
  const before = existsSync(page) ? readFileSync(page, 'utf8') : ''
  writeFileSync(
    page,
    soakPage(
      before,
      sections,
      soakStages.map(({ name }) => name),
    ),
  )
}
const total = addCounts(counts)
console.log(summaryLine(total))
process.exitCode = exitCodeOf(total)
