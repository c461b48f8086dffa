import { nativeTheme, type BrowserWindow } from 'electron'
import type { Console } from '../console.ts'
import type { PreferencesFile } from '../features/preferences/preferences-file.ts'
import { onSystemAccent, readSystemAccent } from './system-accent.ts'
import { windowGround } from './window-options.ts'

/** Keeps the window's own parts in the theme that was chosen, and the page informed of the system's accent. */
export function followAppearance({
  console: running,
  preferences,
  window,
}: {
  console: Console
  preferences: PreferencesFile
  window: () => BrowserWindow | undefined
}): void {
  nativeTheme.themeSource = preferences.read().theme
  running.subscribe((event) => {
    if (event.type === 'preferences.changed') nativeTheme.themeSource = event.preferences.theme
  })
  nativeTheme.on('updated', () => window()?.setBackgroundColor(windowGround(nativeTheme.shouldUseDarkColors)))
  let last = readSystemAccent()
  onSystemAccent(() => {
    const systemAccent = readSystemAccent()
    if (systemAccent === last) return
    last = systemAccent
    running.tell({ type: 'accent.changed', systemAccent })
  })
}
