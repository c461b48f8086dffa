import { join } from 'node:path'
import { projectRoot } from './project-root.ts'
import { runChild } from './run-child.ts'
import { countVitest, type TestCounts } from './test-counts.ts'

export const vitestReport = join(projectRoot, '.cache/reports/vitest.json')

/** Runs the tests that vitest knows, all or those that `args` name. */
export async function runVitest(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<TestCounts> {
  await runChild({
    command: process.execPath,
    args: [
      join(projectRoot, 'node_modules/vitest/vitest.mjs'),
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${vitestReport}`,
      ...args,
    ],
    cwd: projectRoot,
    env,
  })
  return countVitest(vitestReport)
}
