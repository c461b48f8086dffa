import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** One hash of the names, links and bytes of everything in a folder, except the files that are left out. */
export function treeHash(folder: string, without: readonly string[] = []): string {
  const hash = createHash('sha256')
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).map((entry) => {
    const path = join(entry.parentPath, entry.name)
    return { entry, path, name: relative(folder, path).replaceAll(sep, '/') }
  })
  for (const { entry, path, name } of entries.toSorted((left, right) => (left.name < right.name ? -1 : 1))) {
    if (without.includes(name) || entry.isDirectory()) continue
    const link = entry.isSymbolicLink()
    const bytes = link ? Buffer.from(readlinkSync(path)) : readFileSync(path)
    // Lengths keep the end of one file from being read as the beginning of the next.
    hash.update(`${name}\0${link ? 'link' : 'file'}\0${bytes.length}\0`).update(bytes)
  }
  return hash.digest('hex')
}
