import { join } from 'node:path'
import { app, dialog } from 'electron'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { redact } from '#shared/lib/redact.ts'
import { createLogFile } from '../log/log-file.ts'
import { createLog, factsOf } from '../log/log.ts'
import type { PreparedApp } from './prepare-electron.ts'
import { runElectron } from './run-electron.ts'

/** Opens the console once Electron is ready, or says why it can't. */
export async function startElectron(prepared: PreparedApp, distDir: string): Promise<void> {
  const logFile = createLogFile(join(prepared.dataDir, 'logs'))
  const writeLog = (line: string): void => {
    process.stderr.write(line)
    logFile.write(line)
  }
  const log = createLog({ write: writeLog, clock: Date.now, least: 'warn' })
  // Electron's own dialog would show a stack, and the console would go on without what failed.
  process.on('uncaughtException', (error) => {
    log('error', 'uncaught', factsOf(error))
    app.exit(1)
  })
  await app.whenReady()
  try {
    runElectron({ ...prepared, distDir, log, writeLog, logFile: logFile.path })
  } catch (error) {
    if (!(error instanceof SwitchboardError)) log('error', 'start failed', factsOf(error))
    const message =
      error instanceof SwitchboardError
        ? redact(error.message)
        : `Switchboard could not start. Its log: ${logFile.path}`
    process.stderr.write(`${message}\n`)
    dialog.showErrorBox('Switchboard', message)
    app.exit(1)
  }
}
