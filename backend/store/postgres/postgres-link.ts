import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads'
import { type FromPostgres, type PostgresThreadData, type ToPostgres, unreachable } from './postgres-messages.ts'

/** Longer than the server takes to give up on a statement, for all that are sent at once. */
const usualPatienceMs = 120_000

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
      const said = line.ask(message, patienceMs)
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
  /** Undefined where no answer came in time. */
  ask(message: ToPostgres, patienceMs: number): FromPostgres | undefined
  isLost(): boolean
  end(): void
}

/** One thread and the way to it. */
function openLine({ url, threadUrl }: Pick<LinkOptions, 'url' | 'threadUrl'>): Line {
  const { port1: port, port2 } = new MessageChannel()
  const answered = new SharedArrayBuffer(4)
  const count = new Int32Array(answered)
  const workerData: PostgresThreadData = { url, port: port2, answered }
  const worker = new Worker(threadUrl, { workerData, transferList: [port2] })
  worker.unref()
  port.unref()
  let lost = false
  const lose = () => {
    lost = true
  }
  worker.once('exit', lose)
  worker.once('error', lose)
  return {
    ask(message, patienceMs) {
      port.postMessage(message)
      const until = performance.now() + patienceMs
      for (;;) {
        const seen = Atomics.load(count, 0)
        const received = receiveMessageOnPort(port)
        // Both sides of these messages are this program's own.
        if (received !== undefined) return received.message as FromPostgres
        const left = until - performance.now()
        if (left <= 0 || Atomics.wait(count, 0, seen, left) === 'timed-out') return undefined
      }
    },
    isLost: () => lost,
    end: () => void worker.terminate(),
  }
}
