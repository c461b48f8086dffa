import { app, dialog, type BrowserWindow } from 'electron'
import type { Clock } from '#shared/lib/clock.ts'
import type { Log } from '../log/log.ts'
import type { After } from '../service/timers.ts'
import { appUrl } from './app-origin.ts'
import { nextRevival, revivalLimits } from './revival.ts'

/** Chromium reports a page after it left a key or click unanswered for 15 s; it gets this much longer. */
const graceMs = 5_000

/**
 * Loads the page again when it ended or hangs. Nothing is lost: decisions are durable before they are shown, and the page keeps its place itself.
 * The answer stops watching.
 */
export function reviveWindow(
  window: BrowserWindow,
  { clock, after, log }: { clock: Clock; after: After; log: Log },
): () => void {
  const { webContents } = window
  let endedAt: readonly number[] = []
  let cancelLoad = (): void => {}
  let cancelGrace = (): void => {}

  function load(): void {
    // What fails to load is heard of as `did-fail-load`.
    if (!window.isDestroyed()) window.loadURL(appUrl).catch(() => undefined)
  }

  async function ask(): Promise<void> {
    const { response } = await dialog.showMessageBox(window, {
      type: 'warning',
      title: 'Switchboard',
      message: 'The window keeps stopping',
      detail:
        'It was loaded again several times within a minute. Nothing was lost: every decision is saved before it is shown.',
      buttons: ['Load again', 'Quit'],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    })
    if (window.isDestroyed()) return
    if (response === 1) return app.quit()
    endedAt = []
    load()
  }

  function ended(reason: string, exitCode?: number): void {
    cancelGrace()
    if (window.isDestroyed()) return
    endedAt = [...endedAt.slice(-revivalLimits.most), clock()]
    const revival = nextRevival(endedAt)
    log('warn', 'window ended', {
      reason,
      exitCode,
      count: endedAt.length,
      delayMs: revival.kind === 'load' ? revival.delayMs : undefined,
    })
    cancelLoad()
    if (revival.kind === 'load') cancelLoad = after(revival.delayMs, load)
    else ask().catch((error: unknown) => log('error', 'could not ask', { message: String(error) }))
  }

  webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason !== 'clean-exit') ended(reason, exitCode)
  })
  webContents.on('did-fail-load', (_event, errorCode, _description, _url, isMainFrame) => {
    // -3: another load took its place.
    if (isMainFrame && errorCode !== -3) ended('load failed', errorCode)
  })
  webContents.on('unresponsive', () => {
    // Whoever holds it at a breakpoint wants it to stand still.
    if (webContents.isDevToolsOpened()) return
    log('warn', 'window hangs')
    cancelGrace()
    cancelGrace = after(graceMs, () => {
      if (!window.isDestroyed()) webContents.forcefullyCrashRenderer()
    })
  })
  webContents.on('responsive', () => {
    log('info', 'window answers again')
    cancelGrace()
  })
  return () => {
    cancelGrace()
    cancelLoad()
  }
}
