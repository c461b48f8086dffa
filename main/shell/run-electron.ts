import { join } from 'node:path'
import { app, nativeTheme, session, shell, type BrowserWindow } from 'electron'
import { readAssetMap } from '../assets/asset-map.ts'
import { composeConsole, type ComposedConsole } from '../compose-console.ts'
import type { ConsoleFlags } from '../console-flags.ts'
import { factsOf, type Log } from '../log/log.ts'
import { stopWithin } from '../stop-within.ts'
import { setAppMenu } from './app-menu.ts'
import { connectWindow } from './electron-ipc.ts'
import { externalAddress } from './external-address.ts'
import { forkUtilityService } from './fork-utility-service.ts'
import { lockDownContents, lockDownSession } from './lock-down.ts'
import { createMainWindow } from './main-window.ts'
import { serveApp } from './serve-app.ts'

export interface ElectronOptions {
  readonly flags: ConsoleFlags
  readonly dataDir: string
  readonly distDir: string
  readonly serviceToken: string | undefined
  readonly log: Log
}

/** Runs the console in its window. Called when Electron is ready. */
export function runElectron(options: ElectronOptions): void {
  const { distDir, log } = options
  const assets = readAssetMap(join(distDir, 'renderer'))
  const composed = composeConsole({ ...options, spawnService: forkUtilityService, host: 'electron' })
  const { console: running, preferences } = composed
  const openExternal = (url: string): void => {
    const address = externalAddress(url)
    if (address !== undefined) void shell.openExternal(address)
  }

  nativeTheme.themeSource = preferences.read().theme
  running.subscribe((event) => {
    if (event.type === 'preferences.changed') nativeTheme.themeSource = event.preferences.theme
  })
  lockDownSession(session.defaultSession)
  lockDownContents(openExternal)
  serveApp(session.defaultSession, assets)

  let window: BrowserWindow | undefined
  function show(): void {
    if (window !== undefined) {
      if (window.isMinimized()) window.restore()
      window.focus()
      return
    }
    const made = createMainWindow({
      preload: join(distDir, 'preload/index.cjs'),
      icon: join(distDir, '../resources/icon.png'),
      preferences,
    })
    const disconnect = connectWindow(made, running)
    window = made
    made.on('closed', () => {
      disconnect()
      window = undefined
    })
  }

  setAppMenu({ isMac: process.platform === 'darwin', request: running.requestCommand })
  app.on('second-instance', show)
  app.on('activate', show)
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
  quitCleanly(composed, log)
  running.start({ sample: options.flags.sample })
  show()
}

const stopWithinMs = 15_000

/** Holds the quit until everything has drained; what was decided is on disk even when that takes too long. */
function quitCleanly(composed: ComposedConsole, log: Log): void {
  let stopping: Promise<void> | undefined
  async function stop(): Promise<void> {
    try {
      if (!(await stopWithin(stopWithinMs, composed.stop))) log('warn', 'stop took too long')
    } catch (error) {
      log('error', 'stop failed', factsOf(error))
    }
    app.exit(0)
  }
  app.on('will-quit', (event) => {
    event.preventDefault()
    stopping ??= stop()
  })
  process.on('SIGTERM', () => app.quit())
  process.on('SIGINT', () => app.quit())
}
