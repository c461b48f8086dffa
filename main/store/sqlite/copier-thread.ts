import { Worker } from 'node:worker_threads'
import { leanThread } from '#shared/lib/lean-memory.ts'

export interface CopierThread {
  /** Resolves when the log of the file has been copied, or couldn't be: whoever writes next will notice what is wrong with it. */
  copy(path: string): Promise<void>
  stop(): Promise<void>
}

/** A thread that does nothing but copy logs: it waits for the disk so that answers don't. Started when it is first needed. */
export function createCopierThread(file: URL): CopierThread {
  const waiting = new Map<number, () => void>()
  let thread: Worker | undefined
  let lastId = 0

  function start(): Worker {
    const started = new Worker(file, {
      workerData: { kind: 'copier' },
      name: 'store-log',
      resourceLimits: leanThread,
    })
    started.on('message', (id: number) => release(id))
    started.on('error', () => undefined)
    started.on('exit', () => {
      thread = undefined
      for (const id of waiting.keys()) release(id)
    })
    return started
  }

  function release(id: number): void {
    const resolve = waiting.get(id)
    waiting.delete(id)
    // Listening for messages holds the process open; only unanswered calls may.
    if (waiting.size === 0) thread?.unref()
    resolve?.()
  }

  return {
    copy(path) {
      thread ??= start()
      lastId += 1
      const id = lastId
      return new Promise((resolve) => {
        waiting.set(id, resolve)
        thread?.ref()
        thread?.postMessage({ id, path })
      })
    },
    async stop() {
      await thread?.terminate()
    },
  }
}
