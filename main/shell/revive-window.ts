import { app, dialog, type BrowserWindow } from 'electron'
import type { Clock } from '#shared/lib/clock.ts'
import type { Log } from '../log/log.ts'
import type { After } from '../service/timers.ts'
import { appUrl } from './app-origin.ts'
import { keepAsking } from './page-patience.ts'
import { nextRevival, revivalLimits } from './revival.ts'

/** The preload's world: a page can't change what is asked there. */
const preloadWorld = 999

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
  // Chromium's own watch begins only once a key or click is left unanswered, and isn't there where its switch is set.
  const stopAsking = keepAsking({
    clock,
    after,
    ask: () => webContents.executeJavaScriptInIsolatedWorld(preloadWorld, [{ code: '0' }]),
    // Whoever holds it at a breakpoint wants it to stand still; a page that ended is told of above.
    mayJudge: () => !window.isDestroyed() && !webContents.isCrashed() && !webContents.isDevToolsOpened(),
    onHang() {
      log('warn', 'window hangs')
      webContents.forcefullyCrashRenderer()
    },
  })
  return () => {
    stopAsking()
    cancelLoad()
  }
}
