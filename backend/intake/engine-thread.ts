import { Worker } from 'node:worker_threads'
import { fromErrorWire } from '#shared/errors/error-wire.ts'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { RemovedCounts } from '#backend/features/retention/retention-steps.ts'
import type { Logger } from '#backend/http/logger.ts'
import { tellTrouble } from '#backend/http/tell-trouble.ts'
import type { RoutedCount } from '#backend/routing/settled-delivery.ts'
import type { StoreLocation } from '#backend/store/store-location.ts'
import type { Receipt } from './commit-deliveries.ts'
import type { DeliveryEngine } from './delivery-engine.ts'
import {
  type EnginePart,
  type EngineThreadData,
  type FromEngine,
  packDeliveries,
  type ToEngine,
} from './engine-messages.ts'

export interface EngineThreadOptions {
  /** The file of `intake-worker`, built or as source. */
  readonly workerUrl: URL
  readonly location: StoreLocation
  readonly part?: EnginePart
  readonly logger: Logger
  readonly onRouted: (workspaceIds: readonly string[]) => void
  readonly onOutcomes?: (outcomes: readonly RoutedCount[]) => void
  readonly onRemoved?: (removed: RemovedCounts) => void
}

interface Asked {
  readonly resolve: (receipts: readonly Receipt[]) => void
  readonly reject: (error: unknown) => void
}

const restartMs = 500
/** A group of usual bodies. */
const roomBytes = 512 * 1024

/** The engine on a thread of its own: the disk's waits and the routing's work cost the serving thread nothing. */
export function startEngineThread(options: EngineThreadOptions): DeliveryEngine {
  const { logger } = options
  const asked = new Map<number, Asked>()
  let nextId = 1
  let stopping = false
  let worker: Worker | undefined
  let restarting = false
  const trouble = tellTrouble(logger, { failing: 'intake thread failed', over: 'intake thread works again' })
  // Both groups that are usually under way; used again and again, they cost no new memory for each.
  const rooms = [new SharedArrayBuffer(roomBytes), new SharedArrayBuffer(roomBytes)]

  /** The thread, from its first use on: a service that could not listen never has one. */
  function running(): Worker | undefined {
    if (worker === undefined && !stopping && !restarting) worker = start()
    return worker
  }

  function start(): Worker {
    const data: EngineThreadData = {
      location: options.location,
      part: options.part ?? 'everything',
      leastLogged: logger.least ?? 'debug',
    }
    const started = new Worker(options.workerUrl, { workerData: data })
    started.on('message', hear)
    started.on('error', trouble.failed)
    started.once('exit', () => {
      worker = undefined
      // Whether the disk has them is unknown: a provider that sends them again is told that they are duplicates.
      for (const { reject } of asked.values())
        reject(new SwitchboardError('service.busy', 'The store was interrupted; send it again.'))
      asked.clear()
      restarting = true
      setTimeout(restart, restartMs).unref()
    })
    return started
  }

  function restart(): void {
    restarting = false
    running()
  }

  function hear(message: FromEngine): void {
    switch (message.kind) {
      case 'routed':
        return options.onRouted(message.workspaceIds)
      case 'outcomes':
        return options.onOutcomes?.(message.outcomes)
      case 'removed':
        return options.onRemoved?.(message.removed)
      case 'log':
        return logger(message.level, message.message, message.fields)
      case 'done':
        trouble.worked()
        return settle(message.id)?.resolve(message.receipts)
      case 'failed':
        return settle(message.id)?.reject(fromErrorWire(message.error))
    }
  }

  function settle(id: number): Asked | undefined {
    const waiting = asked.get(id)
    asked.delete(id)
    return waiting
  }

  function ask(
    toMessage: (id: number) => ToEngine,
    transfer: readonly ArrayBuffer[] = [],
  ): Promise<readonly Receipt[]> {
    const thread = running()
    if (thread === undefined)
      throw new SwitchboardError('service.busy', 'The store is being opened again; send it again.')
    const id = nextId
    nextId += 1
    return new Promise((resolve, reject) => {
      asked.set(id, { resolve, reject })
      thread.postMessage(toMessage(id), [...transfer])
    })
  }

  return {
    async commit(deliveries) {
      const room = rooms.pop()
      try {
        const group = packDeliveries(deliveries, room)
        return await ask(
          (id) => ({ kind: 'commit', id, group }),
          group.bodies instanceof ArrayBuffer ? [group.bodies] : [],
        )
      } finally {
        if (room !== undefined) rooms.push(room)
      }
    },
    kick: () => running()?.postMessage({ kind: 'kick' } satisfies ToEngine),
    async ping() {
      await ask((id) => ({ kind: 'ping', id }))
    },
    async drain() {
      if (worker === undefined) return
      await ask((id) => ({ kind: 'drain', id }))
    },
    async stop() {
      stopping = true
      if (worker === undefined) return
      // One that is gone, or goes before it answers, has nothing left to end.
      await ask((id) => ({ kind: 'stop', id })).catch(() => undefined)
      await worker?.terminate()
    },
  }
}
