import { BrowserWindow, nativeTheme, screen } from 'electron'
import type { PreferencesFile } from '../features/preferences/preferences-file.ts'
import { appUrl } from './app-origin.ts'
import { visibleBounds } from './visible-bounds.ts'
import { windowOptions } from './window-options.ts'

const rememberAfterMs = 500

/** Makes the only window, where it was last. It shows once it has something to show. */
export function createMainWindow({
  preload,
  icon,
  preferences,
}: {
  preload: string
  /** Where the window has no installed app to take its icon from. */
  icon: string
  preferences: PreferencesFile
}): BrowserWindow {
  const remembered = preferences.readWindow()
  const areas = screen.getAllDisplays().map(({ workArea }) => workArea)
  const state = { ...remembered, bounds: visibleBounds(remembered.bounds, areas) }
  const window = new BrowserWindow({
    ...windowOptions({ preload, state, dark: nativeTheme.shouldUseDarkColors }),
    ...(process.platform === 'linux' ? { icon } : {}),
  })
  if (state.maximized) window.maximize()

  let timer: NodeJS.Timeout | undefined
  const remember = (): void => {
    clearTimeout(timer)
    if (window.isDestroyed() || window.isMinimized() || window.isFullScreen()) return
    preferences.writeWindow({ bounds: window.getNormalBounds(), maximized: window.isMaximized() })
  }
  const rememberSoon = (): void => {
    clearTimeout(timer)
    timer = setTimeout(remember, rememberAfterMs)
  }
  window.on('resize', rememberSoon)
  window.on('move', rememberSoon)
  window.on('maximize', rememberSoon)
  window.on('unmaximize', rememberSoon)
  window.on('close', remember)
  window.on('closed', () => clearTimeout(timer))
  window.once('ready-to-show', () => window.show())
  void window.loadURL(appUrl)
  return window
}
