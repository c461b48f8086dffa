import { app, BrowserWindow, nativeTheme, screen } from 'electron'
import type { PreferencesFile } from '../features/preferences/preferences-file.ts'
import { appUrl } from './app-origin.ts'
import { visibleBounds } from './visible-bounds.ts'
import { windowOptions } from './window-options.ts'
import { zoomAfter, type ZoomChange } from './window-zoom.ts'

const rememberAfterMs = 500

export interface MainWindow {
  readonly window: BrowserWindow
  zoom(change: ZoomChange): void
}

/** Makes the only window, as it was left last. It shows once it has something to show. */
export function createMainWindow({
  preload,
  icon,
  preferences,
}: {
  preload: string
  /** Where the window has no installed app to take its icon from. */
  icon: string
  preferences: PreferencesFile
}): MainWindow {
  const remembered = preferences.readWindow()
  const areas = screen.getAllDisplays().map(({ workArea }) => workArea)
  const state = { ...remembered, bounds: visibleBounds(remembered.bounds, areas) }
  const options = { preload, state, dark: nativeTheme.shouldUseDarkColors, isPackaged: app.isPackaged }
  const window = new BrowserWindow({
    ...windowOptions(options),
    ...(process.platform === 'linux' ? { icon } : {}),
  })
  const { webContents: page } = window
  if (state.maximized) window.maximize()

  let level = state.zoom
  let timer: NodeJS.Timeout | undefined
  const remember = (): void => {
    clearTimeout(timer)
    if (window.isDestroyed() || window.isMinimized()) return
    preferences.writeWindow({
      bounds: window.getNormalBounds(),
      maximized: window.isMaximized(),
      fullScreen: window.isFullScreen(),
      zoom: level,
    })
  }
  const rememberSoon = (): void => {
    clearTimeout(timer)
    timer = setTimeout(remember, rememberAfterMs)
  }
  const zoom = (change: ZoomChange): void => {
    level = zoomAfter(level, change)
    page.setZoomLevel(level)
    rememberSoon()
  }
  window.on('resize', rememberSoon)
  window.on('move', rememberSoon)
  window.on('maximize', rememberSoon)
  window.on('unmaximize', rememberSoon)
  window.on('enter-full-screen', rememberSoon)
  window.on('leave-full-screen', rememberSoon)
  window.on('close', remember)
  window.on('closed', () => clearTimeout(timer))
  window.once('ready-to-show', () => window.show())
  // Chromium remembers levels by origin, too; ours counts.
  page.on('did-finish-load', () => page.setZoomLevel(level))
  page.on('zoom-changed', (_event, direction) => zoom(direction))
  void window.loadURL(appUrl)
  return { window, zoom }
}
