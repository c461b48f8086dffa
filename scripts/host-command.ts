import { join } from 'node:path'
import { leanEnv, leanNodeFlags } from '#shared/lib/lean-memory.ts'
import { projectRoot } from './project-root.ts'

/** How the Node host is started, by `npm start` and by whoever measures what that does. */
export function hostCommand(flags: readonly string[]): {
  readonly command: string
  readonly args: readonly string[]
  readonly env: Record<string, string | undefined>
} {
  return {
    command: process.execPath,
    args: [...leanNodeFlags, join(projectRoot, 'dist/host/host.js'), ...flags],
    env: leanEnv(process.env),
  }
}
