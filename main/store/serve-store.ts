import { randomBytes, randomUUID } from 'node:crypto'
import type { MessagePort } from 'node:worker_threads'
import { toErrorWire } from '#shared/errors/error-wire.ts'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { createNewId } from '#shared/lib/new-id.ts'
import { createStore } from './create-store.ts'
import type { CopierThread } from './sqlite/copier-thread.ts'
import type { ConsoleStore } from './store-api.ts'
import type { StoreReply, StoreRequest, StoreWorkerData } from './store-protocol.ts'

/** Answers the calls of a store client. */
export function serveStore(port: MessagePort, { dataDir, maxBodyBytes }: StoreWorkerData, copier: CopierThread): void {
  const store = createStore({
    dataDir,
    clock: Date.now,
    newId: createNewId((count) => randomBytes(count), Date.now),
    copyLog: (path) => copier.copy(path),
    ...(maxBodyBytes === null ? {} : { maxBodyBytes }),
  })

  async function answer({ id, method, input }: StoreRequest): Promise<StoreReply> {
    try {
      // The client passes each method its own input: both are built from the same interface.
      const call = store[method] as (input: unknown) => ReturnType<ConsoleStore[typeof method]>
      return { id, ok: true, output: await call(input) }
    } catch (error) {
      const defect =
        error instanceof SwitchboardError
          ? null
          : error instanceof Error
            ? (error.stack ?? error.message)
            : String(error)
      return { id, ok: false, error: toErrorWire(error, randomUUID()), defect }
    }
  }

  async function serve(request: StoreRequest): Promise<void> {
    const reply = await answer(request)
    if (request.method === 'close') await copier.stop()
    port.postMessage(reply)
    if (request.method === 'close') port.close()
  }

  port.on('message', (request: StoreRequest) => void serve(request))
}
