import { join } from 'node:path'
import { buildProblem } from './build-problem.ts'
import { isBuilt } from './build-stamp.ts'
import { projectRoot } from './project-root.ts'
import { runChild } from './run-child.ts'

/** Builds when dist/ is missing or older than the sources; what the build says goes to stderr, so that stdout stays the program's. */
export async function ensureBuild(): Promise<void> {
  if (isBuilt(projectRoot)) return
  const problem = buildProblem(projectRoot)
  if (problem !== undefined) {
    process.stderr.write(`${problem}\n`)
    process.exit(1)
  }
  process.stderr.write('Building Switchboard …\n')
  const code = await runChild({
    command: process.execPath,
    args: [join(projectRoot, 'node_modules/vite/bin/vite.js'), 'build', '--app', '--logLevel', 'warn'],
    cwd: projectRoot,
    stdio: ['ignore', 2, 2],
  })
  if (code !== 0) {
    process.stderr.write('The build failed.\n')
    process.exit(code)
  }
}
