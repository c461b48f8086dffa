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

export interface TendFileOptions {
  /** Once each time checkpoints stop; while they do, this thread makes them. */
  readonly onFailure: (error: Error) => void
  /** They are made by their own thread again. */
  readonly onWorked?: () => void
  readonly restartMs?: number
}

const usualMb = 32
const tightMb = 8
const tightForMs = 10_000
/** Far beyond what is left when the checkpointer keeps up: the log must not grow without end when it doesn't. */
const pagesBeside = 32_000
const pagesAlone = 4_000
const usualRestartMs = 5_000

/** Keeps the log short, by a thread of its own again: under load, checkpoints take as long as commits. */
export function tendFile(
  database: Pick<SqliteDatabase, 'file' | 'checkpoint' | 'checkpointEvery' | 'keepInMemory'>,
  { onFailure, onWorked, restartMs = usualRestartMs }: TendFileOptions,
): FileKeeper {
  let tightSince: number | undefined
  let works = true
  let stopping = false
  let checkpointer: Worker | undefined = start()
  let restart: NodeJS.Timeout | undefined
  let onGone = (): void => undefined
  database.checkpointEvery(pagesBeside)

  function start(): Worker {
    const started = new Worker(
      new URL(import.meta.url.endsWith('.ts') ? './checkpoint-worker.ts' : './checkpoint-worker.js', import.meta.url),
      { workerData: { file: database.file } satisfies CheckpointData },
    )
    started.on('message', hear)
    started.on('error', fail)
    started.once('exit', () => {
      checkpointer = undefined
      if (stopping) return onGone()
      restart = setTimeout(() => (checkpointer = start()), restartMs)
    })
    return started
  }

  function hear(said: FromCheckpointer): void {
    if (said.kind === 'failed') return fail(new Error(said.error))
    try {
      if (said.muchIsLeft) database.checkpoint()
    } catch (error) {
      return fail(error instanceof Error ? error : new Error(String(error)))
    }
    if (works) return
    works = true
    database.checkpointEvery(pagesBeside)
    onWorked?.()
  }

  function fail(error: Error): void {
    if (!works) return
    works = false
    database.checkpointEvery(pagesAlone)
    onFailure(error)
  }

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
      stopping = true
      clearTimeout(restart)
      if (checkpointer === undefined) return
      const gone = new Promise<void>((resolve) => (onGone = resolve))
      checkpointer.postMessage('stop')
      await gone
    },
  }
}

export interface CheckpointData {
  readonly file: string
}

export type FromCheckpointer =
  | { readonly kind: 'checkpointed'; readonly muchIsLeft: boolean }
  | { readonly kind: 'failed'; readonly error: string }
