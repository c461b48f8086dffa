import { randomBytes } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { createLogger } from '#backend/http/logger.ts'
import { createPrometheus } from '#backend/metrics/prometheus.ts'
import { createService } from '#backend/service.ts'
import type { Service } from '#backend/service.ts'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { dataDirFailure } from '#shared/errors/data-dir-failure.ts'
import type { Flags } from './command.ts'
import { lockFolder } from './lock-folder.ts'
import { publishAddress, publishPublicUrl } from './service-address.ts'
import { isWebAddress } from './webhook-url.ts'

export const defaultPort = 4680

export const serveOptions = {
  port: { type: 'string' },
  listen: { type: 'string' },
  'public-url': { type: 'string', multiple: true },
  'drain-delay': { type: 'string' },
  'local-sinks': { type: 'boolean' },
  sample: { type: 'boolean' },
  verbose: { type: 'boolean' },
} as const

export const serveUsage =
  '[--port N] [--listen 127.0.0.1] [--public-url URL]… [--drain-delay SECONDS] [--local-sinks] [--sample] [--verbose]'

/** Runs the service until it is told to end; says where it listens on one line of standard output. */
export async function serve(
  place: { readonly dataDir: string; readonly databaseUrl: string | undefined; readonly workerUrl: URL },
  flags: Flags,
): Promise<void> {
  const { dataDir, databaseUrl, workerUrl } = place
  const logger = createLogger({
    write: (line) => process.stderr.write(line),
    clock: Date.now,
    least: flags['verbose'] === true ? 'debug' : 'info',
  })
  // Node's own report would show the error's every property.
  process.on('uncaughtException', (error) => {
    logger('error', 'uncaught', { error: error.message, stack: error.stack })
    process.exit(1)
  })
  const publicUrls = publicUrlsOf(flags['public-url'])
  const announceMs = drainDelayOf(flags['drain-delay'])
  const isShared = databaseUrl !== undefined
  if (isShared && flags['sample'] === true)
    throw new SwitchboardError(
      'request.invalid',
      'The sample workspace is made in a folder of its own, without --database.',
    )
  const unlock = isShared ? makeFolder(dataDir) : takeFolder(dataDir)
  const service = createService({
    dataDir,
    ...(isShared ? { databaseUrl } : {}),
    workerUrl,
    masterKey: process.env['SWITCHBOARD_KEY'],
    clock: Date.now,
    randomBytes,
    logger,
    allowSample: flags['sample'] === true,
    allowLocalSinks: flags['local-sinks'] === true,
    publicUrls,
    prometheus: createPrometheus(),
    drain: { announceMs, graceMs: stopGraceMs, quietMs: quietConnectionMs },
  })
  // Before the address is told: whoever reads it may ask for the end at once.
  const asked = ended()
  const host = typeof flags['listen'] === 'string' ? flags['listen'] : '127.0.0.1'
  const { url } = await service.start({ host, port: portOf(flags['port']) })
  // Several may share a folder then, and none of them is its only address.
  const withdrawAddress = isShared ? () => undefined : publishAddress(dataDir, url)
  publishPublicUrl(dataDir, publicUrls[0])
  process.stdout.write(`Connector service: ${url}\n`)
  if (flags['sample'] === true) await makeSample(service)
  const signal = await asked
  logger('info', 'service stops', { signal })
  withdrawAddress()
  await service.stop()
  unlock()
}

/** As long as a large snapshot or delivery may take over a slow line; systemd waits 90 s. */
const stopGraceMs = 10_000
/** Longer than a request takes from a proxy or a provider that believes the connection to be open. */
const quietConnectionMs = 500

function drainDelayOf(value: Flags[string]): number {
  const seconds = value === undefined ? 0 : Number(value)
  if (!Number.isFinite(seconds) || seconds < 0 || seconds > 60 || value === '')
    throw new SwitchboardError('request.invalid', '--drain-delay must be a number of seconds from 0 to 60.')
  return seconds * 1_000
}

function publicUrlsOf(value: Flags[string]): readonly string[] {
  const urls = Array.isArray(value) ? value.map(String) : []
  for (const url of urls) {
    if (!isWebAddress(url)) throw new SwitchboardError('request.invalid', `--public-url ${url} is not a web address.`)
  }
  return urls
}

/** For its key alone: whoever else is there shares it. */
function makeFolder(dataDir: string): () => void {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 })
    return () => undefined
  } catch (error) {
    throw dataDirFailure(error, dataDir)
  }
}

function takeFolder(dataDir: string): () => void {
  makeFolder(dataDir)
  try {
    return lockFolder(dataDir)
  } catch (error) {
    throw dataDirFailure(error, dataDir)
  }
}

function portOf(value: Flags[string]): number {
  if (value === undefined) return defaultPort
  const port = Number(value)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new SwitchboardError('request.invalid', '--port must be a number from 0 to 65535.')
  }
  return port
}

function ended(): Promise<string> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        resolve(signal)
        // Whoever asks twice doesn't want to wait for the drain.
        process.once(signal, () => process.exit(130))
      })
    }
  })
}

async function makeSample(service: Service): Promise<void> {
  try {
    service.makeSample()
  } catch (error) {
    await service.stop()
    throw error
  }
}
