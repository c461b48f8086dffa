import { app, dialog } from 'electron'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { redact } from '#shared/lib/redact.ts'
import { createLog, factsOf } from '../log/log.ts'
import type { PreparedApp } from './prepare-electron.ts'
import { runElectron } from './run-electron.ts'

const log = createLog({ write: (line) => process.stderr.write(line), clock: Date.now, least: 'warn' })

/** Opens the console once Electron is ready, or says why it can't. */
export async function startElectron(prepared: PreparedApp, distDir: string): Promise<void> {
  // Electron's own dialog would show a stack, and the console would go on without what failed.
  process.on('uncaughtException', (error) => {
    log('error', 'uncaught', factsOf(error))
    app.exit(1)
  })
  await app.whenReady()
  try {
    runElectron({ ...prepared, distDir, log })
  } catch (error) {
    if (!(error instanceof SwitchboardError)) log('error', 'start failed', factsOf(error))
    const message = error instanceof SwitchboardError ? redact(error.message) : 'Switchboard could not start.'
    process.stderr.write(`${message}\n`)
    dialog.showErrorBox('Switchboard', message)
    app.exit(1)
  }
}
