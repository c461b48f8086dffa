import { spawnSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Takes files out of the system's cache, so that the next reader waits for the disk; says whether all of them are out. */
export function makeCold(paths: readonly string[]): boolean {
  const files = paths.flatMap(filesUnder)
  // Only what is on disk can be dropped.
  spawnSync('sync')
  for (const file of files) {
    spawnSync('dd', [`if=${file}`, 'iflag=nocache', 'count=0', 'status=none'])
  }
  const left = spawnSync('fincore', ['--noheadings', '--raw', '--bytes', '--output', 'RES', ...files], {
    encoding: 'utf8',
  })
  if (left.status !== 0) return false
  return left.stdout
    .trim()
    .split('\n')
    .every((bytes) => Number(bytes) === 0)
}

function filesUnder(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}
