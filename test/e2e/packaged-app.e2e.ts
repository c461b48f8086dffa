import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { listPackage } from '@electron/asar'
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { expect, test } from '@playwright/test'
import { findElectron } from '#scripts/find-electron.ts'
import { projectRoot } from '#scripts/project-root.ts'

const { DISABLE: off, ENABLE: on } = FuseState
let release = ''

test.beforeAll(() => {
  const electron = findElectron()
  if (process.platform !== 'linux' || electron === undefined) return
  release = mkdtempSync(join(tmpdir(), 'switchboard-release-'))
  const version = readFileSync(join(dirname(electron), 'version'), 'utf8')
    .trim()
    .replace(/^v/, '')
  execFileSync(
    process.execPath,
    [
      join(projectRoot, 'node_modules/electron-builder/cli.js'),
      '--linux=dir',
      '--config=electron-builder.yml',
      `-c.electronDist=${dirname(electron)}`,
      `-c.electronVersion=${version}`,
      `-c.directories.output=${release}`,
    ],
    { cwd: projectRoot, stdio: 'pipe' },
  )
})
test.afterAll(() => rmSync(release, { recursive: true, force: true }))
test.beforeEach(() => {
  test.skip(release === '', 'Packages are built and read on Linux, from an Electron that is here.')
})

test('S7: a packaged binary has every fuse where it must be', async () => {
  const wire = await getCurrentFuseWire(join(release, 'linux-unpacked/switchboard'))
  expect(wire).toMatchObject({
    [FuseV1Options.RunAsNode]: off,
    [FuseV1Options.EnableCookieEncryption]: on,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: off,
    [FuseV1Options.EnableNodeCliInspectArguments]: off,
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: on,
    [FuseV1Options.OnlyLoadAppFromAsar]: on,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: off,
    [FuseV1Options.GrantFileProtocolExtraPrivileges]: off,
  })
  // Older runtimes, which only tests use, lack this one.
  expect([on, undefined]).toContain(wire[FuseV1Options.WasmTrapHandlers])
})

test('a package holds the build, its one native module, and no sources', () => {
  const packed = listPackage(join(release, 'linux-unpacked/resources/app.asar'), { isPack: false })
  const roots = new Set(
    packed.map((path) =>
      path
        .split('/')
        .slice(1, path.startsWith('/node_modules/') ? 3 : 2)
        .join('/'),
    ),
  )
  expect([...roots].filter((root) => root !== 'resources').toSorted()).toEqual([
    'dist',
    'node_modules',
    'node_modules/better-sqlite3',
    'package.json',
  ])
  expect(packed.filter((path) => /\.(tsx?|map)$/.test(path))).toEqual([])
  expect(packed).toContain('/dist/main/index.cjs')
})
