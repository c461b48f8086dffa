import { accessSync, constants, existsSync } from 'node:fs'
import { join } from 'node:path'

/** Why this user can't build in a folder, in a sentence that says what to do; undefined where they can. */
export function buildProblem(root: string, canWrite: (folder: string) => boolean = isWritable): string | undefined {
  const dist = join(root, 'dist')
  const written = [join(root, 'node_modules'), existsSync(dist) ? dist : root]
  const closed = written.find((folder) => !canWrite(folder))
  return closed === undefined
    ? undefined
    : `Switchboard is not built as its sources are now, and you can't write ${closed}: run \`npm ci && npm run build\` in ${root} as the user who owns it.`
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}
