import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test as base } from '@playwright/test'
import type { IpcBridge } from '#shared/ipc/bridge.ts'
import { openInElectron, type RunningApp } from '#test/e2e/console-driver.ts'

/** What Electron was told while the console started, and what would have left it. */
export interface Watched {
  readonly permission: {
    request?: (contents: null, name: string, answer: (granted: boolean) => void, details: object) => void
    check?: (contents: null, name: string, origin: string, details: object) => boolean
    device?: (details: object) => boolean
  }
  readonly opened: string[]
  readonly downloads: boolean[]
}

declare global {
  var watched: Watched
  interface Window {
    readonly switchboard?: IpcBridge
  }
}

/** A part of WebContents that its types leave out. */
export interface Preferred {
  getLastWebPreferences(): Readonly<Record<string, unknown>>
}

/**
 * Runs before the app's own code: a session can't be asked for its handlers, so they are noted as they are set,
 * and the system's browser is never really opened.
 */
const watcher = `
const { app, shell } = require('electron')
globalThis.watched = { permission: {}, opened: [], downloads: [] }
app.on('session-created', (session) => {
  for (const [kind, name] of [['request', 'Request'], ['check', 'Check']]) {
    const method = 'setPermission' + name + 'Handler'
    const own = session[method].bind(session)
    session[method] = (handler) => { watched.permission[kind] = handler; own(handler) }
  }
  const device = session.setDevicePermissionHandler.bind(session)
  session.setDevicePermissionHandler = (handler) => { watched.permission.device = handler; device(handler) }
  setImmediate(() => session.on('will-download', (event) => watched.downloads.push(event.defaultPrevented)))
})
shell.openExternal = async (url) => void watched.opened.push(url)
`

/** One desktop app for all tests of a file. */
export const test = base.extend<object, { readonly live: RunningApp }>({
  live: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads which fixtures are asked for from this pattern
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'switchboard-guard-'))
      const watch = join(folder, 'watch.cjs')
      writeFileSync(watch, watcher)
      const switches = ['--no-sandbox', '-r', watch]
      const live = await openInElectron({ dataDir: join(folder, 'data'), electron: { switches } })
      await expect(live.page.getByRole('heading', { name: 'Switchboard' })).toBeVisible()
      await use(live)
      await live.stop()
      rmSync(folder, { recursive: true, force: true })
    },
    { scope: 'worker', timeout: 300_000 },
  ],
})

export { expect }
