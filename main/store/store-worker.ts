import { randomBytes, randomUUID } from 'node:crypto'
import { parentPort, workerData } from 'node:worker_threads'
import { toErrorWire } from '#shared/errors/error-wire.ts'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { must } from '#shared/lib/must.ts'
import { createNewId } from '#shared/lib/new-id.ts'
import { createStore } from './create-store.ts'
import type { ConsoleStore } from './store-api.ts'
import type { StoreReply, StoreRequest, StoreWorkerData } from './store-protocol.ts'

const port = must(parentPort, 'this file is only started as a worker thread')
// Both sides of the channel are built from this repository: the client sends nothing else.
const { dataDir, maxBodyBytes } = workerData as StoreWorkerData
const store = createStore({
  dataDir,
  clock: Date.now,
  newId: createNewId((count) => randomBytes(count), Date.now),
  ...(maxBodyBytes === null ? {} : { maxBodyBytes }),
})

async function answer({ id, method, input }: StoreRequest): Promise<StoreReply> {
  try {
    const call = store[method] as (input: unknown) => ReturnType<ConsoleStore[typeof method]>
    return { id, ok: true, output: await call(input) }
  } catch (error) {
    const defect = error instanceof SwitchboardError ? null : error instanceof Error ? (error.stack ?? error.message) : String(error)
    return { id, ok: false, error: toErrorWire(error, randomUUID()), defect }
  }
}

port.on('message', (request: StoreRequest) => {
  void answer(request).then((reply) => {
    port.postMessage(reply)
    if (request.method === 'close') port.close()
  })
})
