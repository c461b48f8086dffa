import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { parentPort, Worker, workerData } from 'node:worker_threads'
import { toErrorWire } from '#shared/errors/error-wire.ts'
import { must } from '#shared/lib/must.ts'
import { createNewId } from '#shared/lib/new-id.ts'
import type { Logger } from '#backend/http/logger.ts'
import { webhookProviders } from '#backend/providers/webhook-providers.ts'
import { openServiceDatabase } from '#backend/store/database.ts'
import { createDeliveryEngine } from './delivery-engine.ts'
import {
  type EngineThreadData,
  type FromEngine,
  type PackedDeliveries,
  type ToEngine,
  unpackDeliveries,
} from './engine-messages.ts'
import { largeBytes } from './read-capped-body.ts'

const port = must(parentPort, 'this file is a worker')
// Both sides of these messages are this program's own.
const data = workerData as EngineThreadData
const say = (message: FromEngine) => port.postMessage(message)
const database = openServiceDatabase({ file: data.file })
// Far beyond what is left when the checkpointer keeps up: the log must not grow without end when it doesn't.
database.checkpointEvery(32_000)
const usualMb = 32
const tightMb = 8
const tightForMs = 10_000
let tightSince: number | undefined

/** A large body would fill all the pages there are, and never give them back. */
function makeRoomFor({ sizes }: PackedDeliveries): void {
  const now = performance.now()
  if (sizes.some((size) => size >= largeBytes)) {
    if (tightSince === undefined) database.keepInMemory(tightMb)
    tightSince = now
  } else if (tightSince !== undefined && now - tightSince > tightForMs) {
    tightSince = undefined
    database.keepInMemory(usualMb)
  }
}

const tell: Logger = (level, message, fields = {}) => say({ kind: 'log', level, message, fields })
const engine = createDeliveryEngine({
  db: database.write,
  providers: webhookProviders,
  clock: Date.now,
  newId: createNewId(randomBytes, Date.now),
  logger: Object.assign(tell, { least: data.leastLogged }),
  onRouted: (workspaceIds) => say({ kind: 'routed', workspaceIds }),
  onOutcomes: (outcomes) => say({ kind: 'outcomes', outcomes }),
  onRemoved: (removed) => say({ kind: 'removed', removed }),
})

async function obey(message: Exclude<ToEngine, { kind: 'kick' }>): Promise<FromEngine> {
  const { id } = message
  try {
    switch (message.kind) {
      case 'commit':
        makeRoomFor(message.group)
        return { kind: 'done', id, receipts: await engine.commit(unpackDeliveries(message.group)) }
      case 'ping':
        return { kind: 'done', id, receipts: [] }
      case 'drain':
        await engine.drain()
        return { kind: 'done', id, receipts: [] }
      case 'stop':
        checkpointer.postMessage('stop')
        await once(checkpointer, 'exit')
        await engine.stop()
        database.close()
        return { kind: 'done', id, receipts: [] }
    }
  } catch (error) {
    return { kind: 'failed', id, error: toErrorWire(error, '') }
  }
}

// A thread of its own again: under load, checkpoints take as long as commits.
const checkpointer = new Worker(
  new URL(import.meta.url.endsWith('.ts') ? './checkpoint-worker.ts' : './checkpoint-worker.js', import.meta.url),
  { workerData: data },
)
checkpointer.on('message', () => database.checkpoint())
checkpointer.on('error', (error: Error) => {
  say({
    kind: 'log',
    level: 'error',
    message: 'checkpoints run on the intake thread',
    fields: { error: error.message },
  })
  database.checkpointEvery(4_000)
})

port.on('message', (message: ToEngine) => {
  if (message.kind === 'kick') engine.kick()
  else void obey(message).then(say)
})
engine.kick()
