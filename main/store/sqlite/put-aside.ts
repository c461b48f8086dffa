import { basename, dirname, join } from 'node:path'
import { files } from './files.ts'

/** Renames a damaged file with all that belongs to it: whoever wants to look into it still can. Only the newest such copy is kept. */
export function putAside(path: string, now: number): void {
  const earlier = `${basename(path)}.damaged-`
  for (const name of files.readdirSync(dirname(path))) {
    if (name.startsWith(earlier)) files.rmSync(join(dirname(path), name), { force: true })
  }
  for (const suffix of ['-wal', '-shm', '']) {
    if (files.existsSync(`${path}${suffix}`)) files.renameSync(`${path}${suffix}`, `${path}.damaged-${now}${suffix}`)
  }
}
