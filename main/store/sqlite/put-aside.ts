import { existsSync, renameSync } from 'node:fs'

/** Renames a damaged file with all that belongs to it: whoever wants to look into it still can. */
export function putAside(path: string, now: number): void {
  for (const suffix of ['-wal', '-shm', '']) {
    if (existsSync(`${path}${suffix}`)) renameSync(`${path}${suffix}`, `${path}.damaged-${now}${suffix}`)
  }
}
