import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { SqliteDatabase } from '#backend/store/database.ts'
import type { PackedDeliveries } from './engine-messages.ts'
import { largeBytes } from './read-capped-body.ts'

/** What the intake's thread does for a store that is a file of its own. */
export interface FileKeeper {
  /** Before a group is written: a large body would fill all the pages there are, and never give them back. */
  makeRoomFor(group: PackedDeliveries): void
  stop(): Promise<void>
}

const usualMb = 32
const tightMb = 8
const tightForMs = 10_000

/** Keeps the log short, by a thread of its own again: under load, checkpoints take as long as commits. */
export function tendFile(database: SqliteDatabase, onFailure: (error: Error) => void): FileKeeper {
  // Far beyond what is left when the checkpointer keeps up: the log must not grow without end when it doesn't.
  database.checkpointEvery(32_000)
  let tightSince: number | undefined
  const checkpointer = new Worker(
    new URL(import.meta.url.endsWith('.ts') ? './checkpoint-worker.ts' : './checkpoint-worker.js', import.meta.url),
    { workerData: { file: database.file } satisfies CheckpointData },
  )
  checkpointer.on('message', () => database.checkpoint())
  checkpointer.on('error', (error: Error) => {
    onFailure(error)
    database.checkpointEvery(4_000)
  })
  return {
    makeRoomFor({ sizes }) {
      const now = performance.now()
      if (sizes.some((size) => size >= largeBytes)) {
        if (tightSince === undefined) database.keepInMemory(tightMb)
        tightSince = now
      } else if (tightSince !== undefined && now - tightSince > tightForMs) {
        tightSince = undefined
        database.keepInMemory(usualMb)
      }
    },
    async stop() {
      checkpointer.postMessage('stop')
      await once(checkpointer, 'exit')
    },
  }
}

export interface CheckpointData {
  readonly file: string
}
