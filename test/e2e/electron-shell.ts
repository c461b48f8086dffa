import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { findElectron } from '#scripts/find-electron.ts'
import { projectRoot } from '#scripts/project-root.ts'
import { must } from '#shared/lib/must.ts'
import type { DesktopApp } from './desktop-app.ts'

/** Chooses an item of the menu bar, as the system would. */
export async function clickMenu(app: DesktopApp, id: string): Promise<void> {
  await app.evaluate(({ Menu, BrowserWindow }, wanted) => {
    const [window] = BrowserWindow.getAllWindows()
    Menu.getApplicationMenu()?.getMenuItemById(wanted)?.click(undefined, window, window?.webContents)
  }, id)
}

/** What an item of the menu bar shows now. */
export function menuItem(
  app: DesktopApp,
  id: string,
): Promise<{ readonly enabled: boolean; readonly checked: boolean } | null> {
  return app.evaluate(({ Menu }, wanted) => {
    const item = Menu.getApplicationMenu()?.getMenuItemById(wanted) ?? null
    return item === null ? null : { enabled: item.enabled, checked: item.checked }
  }, id)
}

/** Starts the app once more on the same data, as a link or an icon does; resolves with its exit code. */
export async function startAgain(dataDir: string, ...args: readonly string[]): Promise<number | null> {
  const child = spawn(
    must(findElectron(), 'the tests of the desktop app run where Electron is'),
    ['--no-sandbox', process.env['SWITCHBOARD_APP_DIR'] ?? projectRoot, '--data', dataDir, ...args],
    { stdio: 'ignore' },
  )
  const [code] = (await once(child, 'exit')) as [number | null]
  return code
}

/** The only window's place and looks. */
export function windowState(app: DesktopApp) {
  return app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    return {
      windows: BrowserWindow.getAllWindows().length,
      bounds: window?.getNormalBounds(),
      zoom: window?.webContents.getZoomLevel(),
      isFullScreen: window?.isFullScreen(),
      devTools: window?.webContents.isDevToolsOpened(),
    }
  })
}

/** Notes the items of every menu that would pop up, instead of showing it. */
export async function catchMenus(app: DesktopApp): Promise<() => Promise<readonly (readonly string[])[]>> {
  await app.evaluate(({ Menu }) => {
    const caught: string[][] = []
    Object.assign(globalThis, { caughtMenus: caught })
    Menu.prototype.popup = function popup() {
      caught.push(this.items.map(({ role, label, enabled }) => `${role ?? label}${enabled ? '' : ' (off)'}`))
    }
  })
  return () => app.evaluate(() => (globalThis as unknown as { caughtMenus: string[][] }).caughtMenus)
}
