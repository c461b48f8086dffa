import { join } from 'node:path'
import { ensureBuild } from './ensure-build.ts'
import { projectRoot } from './project-root.ts'
import { runChild } from './run-child.ts'

await ensureBuild()
process.exitCode = await runChild({
  command: process.execPath,
  args: [join(projectRoot, 'dist/service/cli.js'), ...process.argv.slice(2)],
})
