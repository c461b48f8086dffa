import { randomBytes } from 'node:crypto'
import { parentPort, workerData } from 'node:worker_threads'
import { toErrorWire } from '#shared/errors/error-wire.ts'
import { must } from '#shared/lib/must.ts'
import { createNewId } from '#shared/lib/new-id.ts'
import type { Logger } from '#backend/http/logger.ts'
import { webhookProviders } from '#backend/providers/webhook-providers.ts'
import { openServiceDatabase } from '#backend/store/database.ts'
import { openDatabase } from '#backend/store/open-database.ts'
import { createDeliveryEngine } from './delivery-engine.ts'
import { type EngineThreadData, type FromEngine, type ToEngine, unpackDeliveries } from './engine-messages.ts'
import { tendFile } from './tend-file.ts'

const port = must(parentPort, 'this file is a worker')
// Both sides of these messages are this program's own.
const data = workerData as EngineThreadData
const say = (message: FromEngine) => port.postMessage(message)
const tell: Logger = (level, message, fields = {}) => say({ kind: 'log', level, message, fields })
const { location } = data
const file = location.kind === 'sqlite' ? openServiceDatabase(location) : undefined
const database = file ?? openDatabase(location)
const keeper =
  file &&
  tendFile(file, {
    onFailure: ({ message: error }) => tell('error', 'checkpoints run on the intake thread', { error }),
    onWorked: () => tell('info', 'checkpoints run on a thread of their own again'),
  })

const engine = createDeliveryEngine({
  db: database.write,
  providers: webhookProviders,
  clock: Date.now,
  newId: createNewId(randomBytes, Date.now),
  logger: Object.assign(tell, { least: data.leastLogged }),
  onRouted: (workspaceIds) => say({ kind: 'routed', workspaceIds }),
  onOutcomes: (outcomes) => say({ kind: 'outcomes', outcomes }),
  onRemoved: (removed) => say({ kind: 'removed', removed }),
  freePages: database.freePages,
  part: data.part,
})

async function obey(message: Exclude<ToEngine, { kind: 'kick' }>): Promise<FromEngine> {
  const { id } = message
  try {
    switch (message.kind) {
      case 'commit':
        keeper?.makeRoomFor(message.group)
        return { kind: 'done', id, receipts: await engine.commit(unpackDeliveries(message.group)) }
      case 'ping':
        return { kind: 'done', id, receipts: [] }
      case 'drain':
        await engine.drain()
        return { kind: 'done', id, receipts: [] }
      case 'stop':
        await keeper?.stop()
        await engine.stop()
        database.close()
        return { kind: 'done', id, receipts: [] }
    }
  } catch (error) {
    return { kind: 'failed', id, error: toErrorWire(error, '') }
  }
}

port.on('message', (message: ToEngine) => {
  if (message.kind === 'kick') engine.kick()
  else void obey(message).then(say)
})
engine.kick()
