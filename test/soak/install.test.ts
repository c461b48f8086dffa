import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { expect, test } from 'vitest'
import { projectRoot } from '#scripts/project-root.ts'

const npmOwn = 'node_modules/.package-lock.json'

/** Names, links and bytes of everything that an install leaves. */
function treeHash(folder: string): string {
  const hash = createHash('sha256')
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const paths = entries.map((entry) => ({ entry, path: join(entry.parentPath, entry.name) }))
  for (const { entry, path } of paths.toSorted((left, right) => (left.path < right.path ? -1 : 1))) {
    const name = relative(folder, path)
    if (name === npmOwn || entry.isDirectory()) continue
    hash.update(`${name}\0`).update(entry.isSymbolicLink() ? readlinkSync(path) : readFileSync(path))
  }
  return hash.digest('hex')
}

function install(): string {
  const folder = mkdtempSync(join(tmpdir(), 'switchboard-install-'))
  for (const file of ['package.json', 'package-lock.json', '.npmrc'])
    copyFileSync(join(projectRoot, file), join(folder, file))
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  execFileSync(npm, ['ci', '--prefer-offline', '--no-progress'], { cwd: folder, stdio: 'ignore' })
  return folder
}

test.skipIf(process.env['SOAK'] !== '1')(
  'S19: two installs of the lockfile are the same, byte for byte',
  { timeout: 900_000 },
  () => {
    const hashes = [1, 2].map(() => {
      const folder = install()
      const hash = treeHash(folder)
      rmSync(folder, { recursive: true, force: true })
      return hash
    })
    expect(hashes[0]).toBe(hashes[1])
  },
)
