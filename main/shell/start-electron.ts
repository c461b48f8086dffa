import { app, dialog } from 'electron'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { createLog, factsOf } from '../log/log.ts'
import type { PreparedApp } from './prepare-electron.ts'
import { runElectron } from './run-electron.ts'

const log = createLog({ write: (line) => process.stderr.write(line), clock: Date.now, least: 'warn' })

/** Opens the console once Electron is ready, or says why it can't. */
export async function startElectron(prepared: PreparedApp, distDir: string): Promise<void> {
  await app.whenReady()
  try {
    runElectron({ ...prepared, distDir, log })
  } catch (error) {
    if (!(error instanceof SwitchboardError)) log('error', 'start failed', factsOf(error))
    const message = error instanceof SwitchboardError ? error.message : 'Switchboard could not start.'
    process.stderr.write(`${message}\n`)
    dialog.showErrorBox('Switchboard', message)
    app.exit(1)
  }
}
