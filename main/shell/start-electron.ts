import { join } from 'node:path'
import { app, dialog } from 'electron'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { dataDirOf } from '../compose-console.ts'
import { parseConsoleFlags } from '../console-flags.ts'
import { distDirOf } from '../dist-dir.ts'
import { createLog, factsOf } from '../log/log.ts'
import { runElectron } from './run-electron.ts'
import { registerAppScheme } from './serve-app.ts'
import { takeServiceToken } from '../take-service-token.ts'

const log = createLog({ write: (line) => process.stderr.write(line), clock: Date.now, least: 'warn' })

function fail(error: unknown): void {
  if (!(error instanceof SwitchboardError)) log('error', 'start failed', factsOf(error))
  const message = error instanceof SwitchboardError ? error.message : 'Switchboard could not start.'
  process.stderr.write(`${message}\n`)
  if (app.isReady()) dialog.showErrorBox('Switchboard', message)
  app.exit(1)
}

function begin(distDir: string): void {
  const serviceToken = takeServiceToken(process.env)
  const flags = parseConsoleFlags(process.argv.slice(1), { strict: false })
  const dataDir = dataDirOf(flags)
  app.setPath('userData', join(dataDir, 'electron'))
  if (!app.requestSingleInstanceLock()) return app.exit(0)
  app.enableSandbox()
  registerAppScheme()
  // Not awaited at the top level: Electron is only ready after this module has been read to its end.
  app
    .whenReady()
    .then(() => runElectron({ flags, dataDir, distDir, serviceToken, log }))
    .catch(fail)
}

/** Starts the console in Electron, seen from its entry. */
export function startElectron(entryUrl: string): void {
  try {
    begin(distDirOf(entryUrl))
  } catch (error) {
    fail(error)
  }
}
