import { app, powerMonitor } from 'electron'
import type { Log } from '../log/log.ts'

/** Hears what happens around the window: helpers of Chromium that ended, the machine waking up, the session ending. */
export function watchMachine({ log, onResume }: { log: Log; onResume: () => void }): void {
  // Chromium starts its helpers again by itself; the service's own end is the supervisor's to mend.
  app.on('child-process-gone', (_event, { type, reason, exitCode }) => {
    if (reason !== 'clean-exit') log('warn', 'child process ended', { reason: `${type}: ${reason}`, exitCode })
  })
  powerMonitor.on('resume', () => {
    log('info', 'machine resumed')
    onResume()
  })
  // Logging out or shutting down: macOS and Linux ask, a terminal that closes sends SIGHUP, Windows ends the session through the window.
  powerMonitor.on('shutdown', () => app.quit())
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => app.quit())
}
