import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { toErrorWire } from '#shared/errors/error-wire.ts'
import { createLogger } from './http/logger.ts'
import { intakeWorkerUrl } from './intake/worker-url.ts'
import { parentChannel } from './parent-channel.ts'
import { createService } from './service.ts'
import type { Service } from './service.ts'

const messageSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('start'),
    dataDir: z.string().min(1),
    token: z.string().min(32),
    allowSample: z.boolean().default(true),
  }),
  z.object({ kind: z.literal('stop') }),
  z.object({ kind: z.literal('ping') }),
])

const logger = createLogger({ write: (line) => process.stderr.write(line), clock: Date.now, least: 'warn' })
const channel = parentChannel()
let service: Service | undefined
let ending = false

async function start(message: { dataDir: string; token: string; allowSample: boolean }): Promise<void> {
  try {
    service = createService({
      dataDir: message.dataDir,
      allowSample: message.allowSample,
      bootstrapToken: message.token,
      masterKey: process.env['SWITCHBOARD_KEY'],
      clock: Date.now,
      randomBytes,
      logger,
      // Whoever has the console has this machine.
      allowLocalSinks: true,
      workerUrl: intakeWorkerUrl(import.meta.url),
    })
    const { url } = await service.start({ host: '127.0.0.1', port: 0 })
    channel.send({ kind: 'listening', url })
  } catch (error) {
    const { code, message: text } = toErrorWire(error, '')
    logger('error', 'service could not start', { code, error: error instanceof Error ? error.message : String(error) })
    channel.send({ kind: 'failed', code, message: text })
    await end(1)
  }
}

async function end(exitCode: number): Promise<void> {
  if (ending) return
  ending = true
  try {
    await service?.stop()
  } catch (error) {
    logger('error', 'service did not stop cleanly', { error: error instanceof Error ? error.message : String(error) })
  }
  // Not before what was said last has left the process.
  channel.close()
  process.exitCode = exitCode
  setTimeout(() => process.exit(exitCode), 500).unref()
}

channel.onMessage((raw) => {
  const message = messageSchema.safeParse(raw)
  if (!message.success) return
  if (message.data.kind === 'stop') void end(0)
  else if (message.data.kind === 'ping') channel.send({ kind: 'pong' })
  else if (service === undefined && !ending) void start(message.data)
})
channel.onGone(() => void end(0))
// Node's own report would show the error's every property.
process.on('uncaughtException', (error) => {
  logger('error', 'uncaught', { error: error.message, stack: error.stack })
  process.exit(1)
})
process.once('SIGTERM', () => void end(0))
// A terminal's Ctrl-C reaches the whole group; the parent says `stop` when it is ready.
process.on('SIGINT', () => undefined)
