import { cpSync, chmodSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { findElectron } from '#scripts/find-electron.ts'
import { electronAppDir, openInElectron } from '#test/e2e/console-driver.ts'
import { expect, test, type Preferred } from './electron-window.ts'

test('S1: the live window has what it was asked to have', async ({ live }) => {
  const preferences = await live.app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    const contents = window?.webContents as unknown as Preferred
    return { ...contents.getLastWebPreferences() }
  })
  // Electron leaves out some of what is off.
  const off = { nodeIntegrationInWorker: false, navigateOnDragDrop: false }
  expect({ ...off, ...preferences }).toMatchObject({
    ...off,
    sandbox: true,
    contextIsolation: true,
    webSecurity: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    webviewTag: false,
    experimentalFeatures: false,
    allowRunningInsecureContent: false,
  })
})

const ownNames: ReadonlySet<string> = new Set(['switchboard'])

test('S1: nothing of Node or Electron is in the page', async ({ live }) => {
  const seen = await live.page.evaluate(() =>
    ['require', 'process', 'module', 'exports', 'Buffer', 'global', '__dirname', 'electron', 'ipcRenderer'].filter(
      (name) => name in globalThis,
    ),
  )
  expect(seen).toEqual([])
})

test('S1: the preload adds one name to the page, and no other', async ({ live }) => {
  const added = await live.page.evaluate(() => {
    // An empty page has all that Chromium gives, and no preload.
    const frame = document.createElement('iframe')
    document.body.append(frame)
    const plain = new Set(Object.getOwnPropertyNames(frame.contentWindow ?? {}))
    frame.remove()
    return Object.getOwnPropertyNames(window).filter((name) => !plain.has(name) && !/^\d+$/.test(name))
  })
  expect(added).toContain('switchboard')
  expect(added.filter((name) => !ownNames.has(name))).toEqual([])
})

test('S1: the page sees two functions of ours, and can’t replace them', async ({ live }) => {
  const bridge = await live.page.evaluate(() => {
    const before = window.switchboard
    try {
      Object.assign(window, { switchboard: undefined })
    } catch {
      // Refusing loudly is as good.
    }
    const names = Object.entries(before ?? {}).map(([name, value]) => `${name}: ${typeof value}`)
    return { names, same: window.switchboard === before, frozen: Object.isFrozen(before) }
  })
  expect(bridge.names).toEqual(['call: function', 'subscribe: function'])
  expect(bridge).toMatchObject({ same: true, frozen: true })
})

test('S1: a preload under these preferences is sandboxed, isolated, and has no file system', async ({
  live,
}, testInfo) => {
  const preload = testInfo.outputPath('preload.cjs')
  writeFileSync(
    preload,
    `let fs = true
     try { require('fs') } catch { fs = false }
     require('electron').contextBridge.exposeInMainWorld('seen', {
       sandboxed: process.sandboxed, isolated: process.contextIsolated, fs, addons: typeof process.dlopen })`,
  )
  const seen = await live.app.evaluate(async ({ BrowserWindow }, file) => {
    const [window] = BrowserWindow.getAllWindows()
    const contents = window?.webContents as unknown as Preferred
    const webPreferences = { ...contents.getLastWebPreferences(), preload: file }
    const twin = new BrowserWindow({ show: false, webPreferences })
    await twin.loadURL('about:blank')
    const told: unknown = await twin.webContents.executeJavaScript('({ ...window.seen })')
    twin.destroy()
    return told
  }, preload)
  expect(seen).toEqual({ sandboxed: true, isolated: true, fs: false, addons: 'undefined' })
})

/** Root has no sandbox to be in, so there the app is started as nobody, from copies that nobody can read. */
function launcherFor(folder: string): { executablePath?: string; appDir: string } | undefined {
  const electron = findElectron()
  if (electron === undefined) return undefined
  if (process.getuid?.() !== 0) return { appDir: electronAppDir() }
  const copy = join(folder, 'electron')
  const appDir = join(folder, 'app')
  cpSync(dirname(electron), copy, { recursive: true })
  for (const part of ['dist', 'package.json', 'node_modules/better-sqlite3']) {
    cpSync(realpathSync(join(electronAppDir(), part)), join(appDir, part), { recursive: true })
  }
  const executablePath = join(folder, 'as-nobody')
  const drop = 'setpriv --reuid=65534 --regid=65534 --clear-groups'
  writeFileSync(
    executablePath,
    `#!/bin/sh\nexec ${drop} env HOME=${folder}/home XDG_RUNTIME_DIR=${folder}/home XAUTHORITY=${folder}/xauthority ${copy}/electron "$@"\n`,
  )
  chmodSync(executablePath, 0o755)
  const xauthority = process.env['XAUTHORITY']
  if (xauthority !== undefined) writeFileSync(join(folder, 'xauthority'), readFileSync(xauthority), { mode: 0o644 })
  chmodSync(folder, 0o777)
  return { executablePath, appDir }
}

test('S1: the kernel holds the page’s process in its sandbox', async () => {
  test.skip(process.platform !== 'linux', 'needs Linux: other systems don’t tell of a process’s sandbox')
  const folder = mkdtempSync(join(tmpdir(), 'switchboard-sandbox-'))
  try {
    const launcher = launcherFor(folder)
    if (launcher === undefined) throw new Error('There is no Electron here.')
    const options = { dataDir: join(folder, 'data'), electron: { switches: [], ...launcher } }
    const { app, page, stop } = await openInElectron(options)
    await expect(page.getByRole('heading', { name: 'Switchboard' })).toBeVisible()
    const pid = await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId(),
    )
    const status = readFileSync(`/proc/${String(pid)}/status`, 'utf8')
    await stop()
    // 2: system calls are filtered. And no capability is left.
    expect(status).toMatch(/^Seccomp:\t2$/m)
    expect(status).toMatch(/^NoNewPrivs:\t1$/m)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
