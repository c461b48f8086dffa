import { workerData } from 'node:worker_threads'
import {
  heard,
  type FromPostgres,
  type PostgresThreadData,
  type ToPostgres,
} from '#backend/store/postgres/postgres-messages.ts'

// In place of the one that asks PostgreSQL: it ends, or says nothing, where it is told to.
const { port, answered } = workerData as PostgresThreadData
const state = new Int32Array(answered)
const tell = () => {
  Atomics.add(state, heard.count, 1)
  Atomics.notify(state, heard.count)
}
let asked = 0
process.once('exit', () => {
  Atomics.store(state, heard.ended, 1)
  tell()
})
port.on('message', (message: ToPostgres) => {
  const text = message.kind === 'run' ? message.statements[0]?.text : undefined
  if (text === 'end') process.exit(1)
  if (text === 'fail') throw new Error('A defect of the thread.')
  if (text === 'say nothing') return
  asked += 1
  const said: FromPostgres = { kind: 'done', results: [{ rows: [], changes: asked }] }
  port.postMessage(said)
  tell()
})
