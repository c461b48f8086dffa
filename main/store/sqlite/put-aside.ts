import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** Renames a damaged file with all that belongs to it: whoever wants to look into it still can. Only the newest such copy is kept. */
export function putAside(path: string, now: number): void {
  const earlier = `${basename(path)}.damaged-`
  for (const name of readdirSync(dirname(path))) {
    if (name.startsWith(earlier)) rmSync(join(dirname(path), name), { force: true })
  }
  for (const suffix of ['-wal', '-shm', '']) {
    if (existsSync(`${path}${suffix}`)) renameSync(`${path}${suffix}`, `${path}.damaged-${now}${suffix}`)
  }
}
