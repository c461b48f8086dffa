import { systemPreferences } from 'electron'
import { parseAccent } from './parse-accent.ts'

/** The system's accent; null where it has none. Not every Electron knows one on Linux. */
export function readSystemAccent(): string | null {
  const ask: unknown = Reflect.get(systemPreferences, 'getAccentColor')
  if (typeof ask !== 'function') return null
  try {
    return parseAccent(Reflect.apply(ask, systemPreferences, []))
  } catch {
    // A desktop without the setting has no accent.
    return null
  }
}

/** Calls back when the accent may be another. */
export function onSystemAccent(listener: () => void): void {
  systemPreferences.on('accent-color-changed', listener)
  if (process.platform === 'darwin') {
    systemPreferences.subscribeNotification('NSSystemColorsDidChangeNotification', listener)
  }
}
