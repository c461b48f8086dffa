import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads'
import { type FromPostgres, heard, type PostgresThreadData, type ToPostgres, unreachable } from './postgres-messages.ts'

/** Longer than the server takes to give up on a statement, for all that are sent at once. */
const usualPatienceMs = 30_000

const silence: FromPostgres = {
  kind: 'failed',
  failure: { code: unreachable, message: 'The database did not answer.' },
  results: [],
}

/** A thread that talks to PostgreSQL, while the one that asks sleeps: the store's calls answer at once, as a file's do. */
export interface PostgresLink {
  ask(message: ToPostgres): FromPostgres
  close(): void
}

export interface LinkOptions {
  readonly url: string
  readonly threadUrl: URL
  readonly patienceMs?: number
}

export function openPostgresLink({ url, threadUrl, patienceMs = usualPatienceMs }: LinkOptions): PostgresLink {
  let line: Line | undefined = openLine({ url, threadUrl })
  let isClosed = false
  return {
    ask(message) {
      if (isClosed) return silence
      // A server that was silent for too long may be there again: what was in a transaction is told that it is lost.
      if (line === undefined || line.isLost()) line = openLine({ url, threadUrl })
      const isUnhurried = message.kind === 'run' && message.unhurried === true
      const said = line.ask(message, isUnhurried ? Number.POSITIVE_INFINITY : patienceMs)
      if (said !== undefined) return said
      // A late answer would be taken for that to the next question.
      line.end()
      line = undefined
      return silence
    },
    close() {
      isClosed = true
      line?.end()
    },
  }
}

interface Line {
  /** Undefined where no answer came in time, or none will. */
  ask(message: ToPostgres, patienceMs: number): FromPostgres | undefined
  isLost(): boolean
  end(): void
}

/** One thread and the way to it. */
function openLine({ url, threadUrl }: Pick<LinkOptions, 'url' | 'threadUrl'>): Line {
  const { port1: port, port2 } = new MessageChannel()
  const answered = new SharedArrayBuffer(heard.bytes)
  const state = new Int32Array(answered)
  const workerData: PostgresThreadData = { url, port: port2, answered }
  const worker = new Worker(threadUrl, { workerData, transferList: [port2] })
  worker.unref()
  port.unref()
  let lost = false
  const lose = () => {
    lost = true
  }
  worker.once('exit', lose)
  worker.on('error', lose)
  return {
    ask(message, patienceMs) {
      port.postMessage(message)
      const until = performance.now() + patienceMs
      for (;;) {
        const seen = Atomics.load(state, heard.count)
        const hasEnded = Atomics.load(state, heard.ended) === 1
        const received = receiveMessageOnPort(port)
        // Both sides of these messages are this program's own.
        if (received !== undefined) return received.message as FromPostgres
        const left = until - performance.now()
        if (hasEnded || left <= 0 || Atomics.wait(state, heard.count, seen, left) === 'timed-out') return undefined
      }
    },
    isLost: () => lost || Atomics.load(state, heard.ended) === 1,
    end() {
      port.close()
      void worker.terminate()
    },
  }
}
