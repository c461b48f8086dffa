import type { BrowserWindowConstructorOptions } from 'electron'
import type { WindowState } from '../features/preferences/preferences-file.ts'
import { zoomFactor } from './window-zoom.ts'

/** What the page is denied; every line is a default written down, so that a test can hold on to it. */
export const pagePreferences = {
  sandbox: true,
  contextIsolation: true,
  webSecurity: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webviewTag: false,
  experimentalFeatures: false,
  allowRunningInsecureContent: false,
  navigateOnDragDrop: false,
  safeDialogs: true,
  spellcheck: false,
} as const

/** The page's own ground, so that nothing flashes before it paints. */
export const windowGround = (dark: boolean): string => (dark ? '#161618' : '#f7f7f5')

/** The options of the only window. */
export function windowOptions({
  preload,
  state,
  dark,
  isPackaged,
}: {
  preload: string
  state: WindowState
  dark: boolean
  /** Only a build from sources has developer tools. */
  isPackaged: boolean
}): BrowserWindowConstructorOptions {
  return {
    ...(state.bounds ?? { width: 1440, height: 900 }),
    minWidth: 720,
    minHeight: 480,
    show: false,
    title: 'Switchboard',
    backgroundColor: windowGround(dark),
    // Said to be false, it would take macOS' button for it away.
    ...(state.fullScreen ? { fullscreen: true } : {}),
    webPreferences: { ...pagePreferences, preload, devTools: !isPackaged, zoomFactor: zoomFactor(state.zoom) },
  }
}
