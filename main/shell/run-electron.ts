import { join } from 'node:path'
import { app, ipcMain, session } from 'electron'
import { readAssetMap } from '../assets/asset-map.ts'
import { composeConsole, type ComposedConsole } from '../compose-console.ts'
import type { ConsoleFlags } from '../console-flags.ts'
import { factsOf, type Log } from '../log/log.ts'
import { afterTimeout } from '../service/timers.ts'
import { stopWithin } from '../stop-within.ts'
import { platformOf } from '../platform-of.ts'
import { noCommands, setAppMenu } from './app-menu.ts'
import { showContextMenus } from './context-menu.ts'
import { deliverFiles } from './deliver-files.ts'
import { deliverLinks } from './deliver-links.ts'
import { createDesktopFiles } from './desktop-files.ts'
import { connectWindow } from './electron-ipc.ts'
import type { FileBox } from './file-box.ts'
import { followAppearance } from './follow-appearance.ts'
import { forkUtilityService } from './fork-utility-service.ts'
import type { LinkBox } from './link-box.ts'
import { lockDownContents, lockDownSession } from './lock-down.ts'
import { createMainWindow, type MainWindow } from './main-window.ts'
import { openExternal } from './open-external.ts'
import { claimLinks } from './receive-links.ts'
import { reviveWindow } from './revive-window.ts'
import { serveApp } from './serve-app.ts'
import { showLogOf } from './show-log.ts'
import { readSystemAccent } from './system-accent.ts'
import { watchMachine } from './watch-machine.ts'

export interface ElectronOptions {
  readonly flags: ConsoleFlags
  readonly dataDir: string
  readonly distDir: string
  readonly serviceToken: string | undefined
  readonly links: LinkBox
  readonly files: FileBox
  readonly log: Log
  /** Takes lines that are fit for the log, as those of another process. */
  readonly writeLog: (line: string) => void
  readonly logFile: string
}

/** Runs the console in its window. Called when Electron is ready. */
export function runElectron(options: ElectronOptions): void {
  const { distDir, links, files, log, logFile } = options
  const assets = readAssetMap(join(distDir, 'renderer'))
  let shown: MainWindow | undefined
  const showLog = showLogOf(logFile)
  const menu = setAppMenu({
    platform: platformOf(process.platform),
    isPackaged: app.isPackaged,
    keys: {},
    run: (command) => running.tell({ type: 'command.requested', command }),
    zoom: (change) => shown?.zoom(change),
    showLog,
  })
  const desktop = {
    systemAccent: readSystemAccent,
    showCommands: menu.show,
    log: { file: logFile, show: showLog },
    files: createDesktopFiles(() => shown?.window),
  }
  const composed = composeConsole({
    ...options,
    spawnService: (file) => forkUtilityService(file, options.writeLog),
    host: 'electron',
    desktop,
  })
  const { console: running, preferences } = composed

  menu.useKeys(preferences.read().keys)
  running.subscribe((event) => {
    if (event.type === 'preferences.changed') menu.useKeys(event.preferences.keys)
  })
  followAppearance({ console: running, preferences, window: () => shown?.window })
  lockDownSession(session.defaultSession)
  lockDownContents(openExternal)
  serveApp(session.defaultSession, assets)

  function show(): void {
    if (shown !== undefined) {
      if (shown.window.isMinimized()) shown.window.restore()
      shown.window.focus()
      return
    }
    const made = createMainWindow({
      preload: join(distDir, 'preload/index.cjs'),
      icon: join(distDir, '../resources/icon.png'),
      preferences,
    })
    const disconnect = connectWindow({ ipcMain, window: made.window }, running)
    showContextMenus(made.window)
    deliverLinks(made.window, links, running)
    deliverFiles(made.window, files, running)
    shown = made
    const stopReviving = reviveWindow(made.window, { clock: Date.now, after: afterTimeout, log })
    // Windows gives a program this one moment when the session ends.
    made.window.on('session-end', () => app.quit())
    made.window.on('closed', () => {
      stopReviving()
      disconnect()
      shown = undefined
      menu.show(noCommands)
    })
  }

  claimLinks()
  app.on('second-instance', (_event, args, folder) => {
    links.receiveArgs(args)
    files.receiveArgs(args.slice(1), folder)
    show()
  })
  app.on('open-url', show)
  app.on('open-file', show)
  app.on('activate', show)
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
  watchMachine({ log, onResume: running.retryNow })
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
}
