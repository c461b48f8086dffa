import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { projectRoot } from '#scripts/project-root.ts'
import { treeHash } from '#scripts/tree-hash.ts'

const npmOwn = 'node_modules/.package-lock.json'

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
      const hash = treeHash(folder, [npmOwn])
      rmSync(folder, { recursive: true, force: true })
      return hash
    })
    expect(hashes[0]).toBe(hashes[1])
  },
)
