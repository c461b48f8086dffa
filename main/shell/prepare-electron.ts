import { join } from 'node:path'
import { app, dialog, protocol } from 'electron'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { redact } from '#shared/lib/redact.ts'
import { parseConsoleFlags, type ConsoleFlags } from '../console-flags.ts'
import { dataDirOf } from '../data-dir/data-dir-of.ts'
import { takeServiceToken } from '../take-service-token.ts'
import { appScheme } from './app-origin.ts'
import type { FileBox } from './file-box.ts'
import type { LinkBox } from './link-box.ts'
import { receiveFiles } from './receive-files.ts'
import { receiveLinks } from './receive-links.ts'

const appId = 'dev.switchboard.console'
const inspectorSwitches = ['remote-debugging-port', 'remote-debugging-pipe', 'remote-debugging-address'] as const

// On Linux Chromium's helpers, the page's own among them, are forked before any of our lines runs.
const helpersHaveIt =
  'SWITCHBOARD_TOKEN is in the environment of helper processes too. Start with npm start, or put the token into a file and its path into SWITCHBOARD_TOKEN_FILE.\n'

export interface PreparedApp {
  readonly flags: ConsoleFlags
  readonly dataDir: string
  readonly serviceToken: string | undefined
  readonly links: LinkBox
  readonly files: FileBox
}

/** Chromium asks nobody for updates, fields to fill in, or whether it was reached. */
const quietSwitches = [
  'disable-background-networking',
  'disable-component-update',
  'disable-domain-reliability',
  'disable-sync',
  'no-pings',
]

/** What has to happen before Electron is ready; undefined when another window on the same data was brought to the front instead. */
export function prepareElectron(): PreparedApp | undefined {
  // Decisions, payloads and preferences are the operator's own: whatever is created from here on, others can't read.
  process.umask(0o077)
  // As root Chromium has no sandbox to enable, and asking for it would end every child process; the page's own stays on.
  const rootWithout = process.getuid?.() === 0 && app.commandLine.hasSwitch('no-sandbox')
  if (!rootWithout) app.enableSandbox()
  for (const name of quietSwitches) app.commandLine.appendSwitch(name)
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: false, corsEnabled: false } },
  ])
  // The fuses of a package close Node's inspector; this is Chromium's, which would hand the page to any local program.
  if (app.isPackaged) for (const name of inspectorSwitches) app.commandLine.removeSwitch(name)
  // The installer's shortcut carries the same name: Windows groups and pins windows by it.
  if (process.platform === 'win32') app.setAppUserModelId(appId)
  const links = receiveLinks(process.argv.slice(1))
  const files = receiveFiles(process.argv.slice(1), process.cwd())
  const given = readGiven()
  if (given === undefined) return undefined
  const { flags, serviceToken } = given
  const dataDir = dataDirOf(flags)
  app.setPath('userData', join(dataDir, 'electron'))
  if (app.requestSingleInstanceLock()) return { flags, dataDir, serviceToken, links, files }
  app.exit(0)
  return undefined
}

/** What the command line and the environment say; undefined when that can't be, which was told. */
function readGiven(): Pick<PreparedApp, 'flags' | 'serviceToken'> | undefined {
  const inEnvironment = process.platform === 'linux' && (process.env['SWITCHBOARD_TOKEN'] ?? '') !== ''
  try {
    const serviceToken = takeServiceToken(process.env)
    if (inEnvironment) process.stderr.write(helpersHaveIt)
    // What Electron and Chromium take for themselves stands among our flags.
    return { serviceToken, flags: parseConsoleFlags(process.argv.slice(1), { strict: false }) }
  } catch (error) {
    if (!(error instanceof SwitchboardError)) throw error
    process.stderr.write(`${redact(error.message)}\n`)
    dialog.showErrorBox('Switchboard', redact(error.message))
    app.exit(1)
    return undefined
  }
}
