import { join } from 'node:path'
import { app, protocol } from 'electron'
import { parseConsoleFlags, type ConsoleFlags } from '../console-flags.ts'
import { dataDirOf } from '../data-dir/data-dir-of.ts'
import { takeServiceToken } from '../take-service-token.ts'
import { appScheme } from './app-origin.ts'
import type { LinkBox } from './link-box.ts'
import { receiveLinks } from './receive-links.ts'

const appId = 'dev.switchboard.console'
const inspectorSwitches = ['remote-debugging-port', 'remote-debugging-pipe', 'remote-debugging-address'] as const

export interface PreparedApp {
  readonly flags: ConsoleFlags
  readonly dataDir: string
  readonly serviceToken: string | undefined
  readonly links: LinkBox
}

/** What has to happen before Electron is ready; undefined when another window on the same data was brought to the front instead. */
export function prepareElectron(): PreparedApp | undefined {
  // Decisions, payloads and preferences are the operator's own: whatever is created from here on, others can't read.
  process.umask(0o077)
  // As root Chromium has no sandbox to enable, and asking for it would end every child process; the page's own stays on.
  const rootWithout = process.getuid?.() === 0 && app.commandLine.hasSwitch('no-sandbox')
  if (!rootWithout) app.enableSandbox()
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: false, corsEnabled: false } },
  ])
  // The fuses of a package close Node's inspector; this is Chromium's, which would hand the page to any local program.
  if (app.isPackaged) for (const name of inspectorSwitches) app.commandLine.removeSwitch(name)
  // The installer's shortcut carries the same name: Windows groups and pins windows by it.
  if (process.platform === 'win32') app.setAppUserModelId(appId)
  const links = receiveLinks(process.argv.slice(1))
  const serviceToken = takeServiceToken(process.env)
  // What Electron and Chromium take for themselves stands among our flags.
  const flags = parseConsoleFlags(process.argv.slice(1), { strict: false })
  const dataDir = dataDirOf(flags)
  app.setPath('userData', join(dataDir, 'electron'))
  if (app.requestSingleInstanceLock()) return { flags, dataDir, serviceToken, links }
  app.exit(0)
  return undefined
}
