import { getCurrentFuseWire } from '@electron/fuses'
import { expect, test } from '@playwright/test'
import { findElectron } from '#scripts/find-electron.ts'
import { fuseProblems } from '#scripts/pack/fuse-policy.ts'
import { packageProblems } from '#scripts/pack/inspect-package.ts'
import { packApp, type PackedApp } from '#scripts/pack/pack-app.ts'

let packed: PackedApp | undefined

test.beforeAll(async () => {
  test.setTimeout(120_000)
  const electron = findElectron()
  if (electron !== undefined) packed = await packApp(electron)
})

/** The package; without an Electron or on another system the test says that it was skipped. */
function packedApp(): PackedApp {
  test.skip(packed === undefined, 'Packages are made from an Electron that is here.')
  if (packed === undefined) throw new Error('skipped above')
  return packed
}

test('S7: a packaged binary has every fuse where it must be', async () => {
  const { binary, isPinned } = packedApp()
  expect(fuseProblems(await getCurrentFuseWire(binary), { isPinned })).toEqual([])
})

test('a package holds the build, its one native module, the licences, and nothing else', () => {
  expect(packageProblems(packedApp())).toEqual([])
})
