import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads'
import { type FromPostgres, type PostgresThreadData, type ToPostgres, unreachable } from './postgres-messages.ts'

/** Longer than the server takes to give up on a statement, for all that are sent at once. */
const patienceMs = 120_000

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

export function openPostgresLink({ url, threadUrl }: { readonly url: string; readonly threadUrl: URL }): PostgresLink {
  const { port1: port, port2 } = new MessageChannel()
  const answered = new SharedArrayBuffer(4)
  const count = new Int32Array(answered)
  const workerData: PostgresThreadData = { url, port: port2, answered }
  const worker = new Worker(threadUrl, { workerData, transferList: [port2] })
  worker.unref()
  port.unref()
  let broken = false
  const lose = () => {
    broken = true
  }
  worker.once('exit', lose)
  worker.once('error', lose)

  function wait(): FromPostgres {
    const until = performance.now() + patienceMs
    for (;;) {
      const seen = Atomics.load(count, 0)
      const received = receiveMessageOnPort(port)
      // Both sides of these messages are this program's own.
      if (received !== undefined) return received.message as FromPostgres
      const left = until - performance.now()
      if (left <= 0 || Atomics.wait(count, 0, seen, left) === 'timed-out') {
        // A late answer would be taken for that to the next question.
        broken = true
        void worker.terminate()
        return silence
      }
    }
  }

  return {
    ask(message) {
      if (broken) return silence
      port.postMessage(message)
      return wait()
    },
    close() {
      broken = true
      void worker.terminate()
    },
  }
}
