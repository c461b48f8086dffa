import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { findElectron } from './find-electron.ts'
import { projectRoot } from './project-root.ts'
import { runChild } from './run-child.ts'
import { countPlaywright, type TestCounts } from './test-counts.ts'

export const e2eProjects = ['chromium', 'electron'] as const
export type E2eProject = (typeof e2eProjects)[number]

const cli = join(projectRoot, 'node_modules/@playwright/test/cli.js')

type Suite = { specs?: { title: string }[] | undefined; suites?: Suite[] | undefined; title: string }
const suiteSchema: z.ZodType<Suite> = z.lazy(() =>
  z.looseObject({
    title: z.string(),
    specs: z.array(z.looseObject({ title: z.string() })).optional(),
    suites: z.array(suiteSchema).optional(),
  }),
)
const listSchema = z.looseObject({ suites: z.array(suiteSchema) })

/** What a missing Electron left out, in the form of a report. */
export const listReport = join(projectRoot, '.cache/reports/list-electron.json')

function titlesIn(suite: Suite): string[] {
  const own = (suite.specs ?? []).map((spec) => `${suite.title} › ${spec.title}`)
  return [...own, ...(suite.suites ?? []).flatMap(titlesIn)]
}

/** Names every test that a missing Electron leaves out, so that nobody reads silence as success. */
function skipElectron(args: readonly string[]): TestCounts {
  const list = execFileSync(
    process.execPath,
    [cli, 'test', '--list', '--pass-with-no-tests', '--project', 'electron', '--reporter', 'json', ...args],
    { cwd: projectRoot, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  )
  writeFileSync(listReport, list)
  const titles = listSchema.parse(JSON.parse(list)).suites.flatMap(titlesIn)
  for (const title of titles) console.log(`skipped, no Electron here: ${title}`)
  return { passed: 0, failed: 0, skipped: titles.length }
}

export function e2eReport(project: E2eProject): string {
  return join(projectRoot, `.cache/reports/e2e-${project}.json`)
}

/** Runs the browser tests of one project; the build must be there. */
export async function runE2e(project: E2eProject, args: readonly string[]): Promise<TestCounts> {
  if (project === 'electron' && findElectron() === undefined) return skipElectron(args)
  await runChild({
    command: process.execPath,
    args: [cli, 'test', '--project', project, '--reporter', 'list,json', ...args],
    cwd: projectRoot,
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: e2eReport(project), PLAYWRIGHT_FORCE_TTY: '0' },
  })
  return countPlaywright(e2eReport(project))
}
