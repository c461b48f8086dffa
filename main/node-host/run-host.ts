import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { readAssetMap } from '../assets/asset-map.ts'
import { composeConsole } from '../compose-console.ts'
import type { ConsoleFlags } from '../console-flags.ts'
import { dataDirOf } from '../data-dir/data-dir-of.ts'
import type { Log } from '../log/log.ts'
import { afterTimeout } from '../service/timers.ts'
import { forkService } from './fork-service.ts'
import { createHostServer } from './host-server.ts'
import { openBrowser } from './open-browser.ts'
import { removeOpeningFile } from './opening-file.ts'
import { createSessionBook } from './session-book.ts'

export interface RunningHost {
  readonly address: string
  stop(): Promise<void>
}

/** The console behind a loopback server. Everything that can fail at once fails here, before anything runs. */
export async function runHost(options: {
  readonly flags: ConsoleFlags
  readonly distDir: string
  readonly serviceToken: string | undefined
  readonly log: Log
  /** For people at the terminal; stdout has the address alone. */
  readonly say: (line: string) => void
}): Promise<RunningHost> {
  const { flags, distDir, log } = options
  const assets = readAssetMap(join(distDir, 'renderer'))
  const dataDir = dataDirOf(flags)
  const composed = composeConsole({ ...options, dataDir, spawnService: forkService, host: 'node' })
  const book = createSessionBook({ clock: Date.now, newSecret: () => randomBytes(32).toString('base64url') })
  const { router, subscribe, greeting } = composed.console
  const server = createHostServer({ assets, book, router, subscribe, greeting, after: afterTimeout })
  let port: number
  try {
    port = await server.start(flags.port)
  } catch (error) {
    await composed.stop()
    throw error
  }
  const origin = `http://127.0.0.1:${port}`
  const newAddress = (): string => `${origin}/#${book.issueTicket()}`
  const address = newAddress()
  composed.console.start({ sample: flags.sample })
  log('info', 'host listening', { port })
  removeOpeningFile(dataDir)
  const stopOpening = flags.open ? openBrowser({ dataDir, origin, book, after: afterTimeout }) : () => {}
  const stopAsking = process.stdin.isTTY ? offerAddresses(newAddress, options.say) : () => {}

  return {
    address,
    async stop() {
      stopAsking()
      stopOpening()
      await server.stop()
      await composed.stop()
    },
  }
}

/** An address opens one tab, once: Enter asks for another. */
function offerAddresses(newAddress: () => string, say: (line: string) => void): () => void {
  say('The address works once and for ten minutes. Press Enter for a fresh one, Ctrl-C to stop.')
  const terminal = createInterface({ input: process.stdin })
  terminal.on('line', () => say(newAddress()))
  return () => terminal.close()
}
