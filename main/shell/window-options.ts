import type { BrowserWindowConstructorOptions } from 'electron'
import type { WindowState } from '../features/preferences/preferences-file.ts'

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

/** The options of the only window. */
export function windowOptions({
  preload,
  state,
  dark,
}: {
  preload: string
  state: WindowState
  dark: boolean
}): BrowserWindowConstructorOptions {
  return {
    ...(state.bounds ?? { width: 1440, height: 900 }),
    minWidth: 720,
    minHeight: 480,
    show: false,
    title: 'Switchboard',
    // The page's own ground, so that nothing flashes before it paints.
    backgroundColor: dark ? '#15171a' : '#ffffff',
    webPreferences: { ...pagePreferences, preload },
  }
}
