import { workerData } from 'node:worker_threads'
import { openConnection, type PostgresConnection } from './postgres-connection.ts'
import { type FromPostgres, heard, type PostgresThreadData, type ToPostgres } from './postgres-messages.ts'
import { LostConnection, toFailure } from './postgres-failure.ts'

// Both sides of these messages are this program's own.
const { url, port, answered } = workerData as PostgresThreadData
const state = new Int32Array(answered)
const goodbyeMs = 1_000
const reconnectPatienceMs = 250
const connections = new Map<number, PostgresConnection>()

/** Where connecting takes this long, nobody answers; the thread that asks has other things to do than to wait for it again and again. */
const silentAfterMs = 3_000
const restMs = 5_000
let restsUntil = Number.NEGATIVE_INFINITY

async function connect(): Promise<PostgresConnection> {
  const began = performance.now()
  if (began < restsUntil) throw new LostConnection('The database did not answer a moment ago.')
  try {
    return await openConnection(url)
  } catch (error) {
    const now = performance.now()
    if (error instanceof LostConnection && now - began >= silentAfterMs) restsUntil = now + restMs
    throw error
  }
}

async function run(message: Extract<ToPostgres, { kind: 'run' }>): Promise<FromPostgres> {
  const known = connections.get(message.connection)
  if (known?.isLost() === true) connections.delete(message.connection)
  const open = connections.get(message.connection)
  if (open === undefined && !message.begins) throw new LostConnection('The connection was lost in a transaction.')
  const connection = open ?? (await connected(message.connection))
  const { results, refused } = await connection.run(message.statements, message.unhurried)
  if (refused === undefined) return { kind: 'done', results }
  if (refused instanceof LostConnection && results.length === 0 && message.repeatable) throw refused
  return { kind: 'failed', failure: toFailure(refused), results }
}

const opening = new Map<number, Promise<PostgresConnection>>()
const connectedBefore = new Set<number>()

/**
 * A connection that was lost is made again beside: whoever asks meanwhile is told soon that there is none, because its thread
 * does nothing else while it waits. One that there never was is waited for.
 */
async function connected(id: number): Promise<PostgresConnection> {
  let connecting = opening.get(id)
  if (connecting === undefined) {
    connecting = connect().finally(() => opening.delete(id))
    opening.set(id, connecting)
    connecting.then(
      (connection) => {
        connectedBefore.add(id)
        connections.set(id, connection)
      },
      () => undefined,
    )
  }
  return connectedBefore.has(id) ? Promise.race([connecting, soon()]) : connecting
}

function soon(): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new LostConnection('The connection is being made again.')), reconnectPatienceMs).unref()
  })
}

const goodbye = () => new Promise<void>((resolve) => setTimeout(resolve, goodbyeMs).unref())

async function answer(message: ToPostgres): Promise<FromPostgres> {
  try {
    if (message.kind === 'close') {
      const connection = connections.get(message.connection)
      connections.delete(message.connection)
      connectedBefore.delete(message.connection)
      // A server that is gone never says goodbye.
      await Promise.race([connection?.close(), goodbye()])
      return { kind: 'done', results: [] }
    }
    try {
      return await run(message)
    } catch (error) {
      if (!(error instanceof LostConnection) || !message.repeatable) throw error
      return await run(message)
    }
  } catch (error) {
    return { kind: 'failed', failure: toFailure(error), results: [] }
  }
}

port.on('message', (message: ToPostgres) => {
  void answer(message).then((said) => {
    port.postMessage(said)
    tell()
  })
})
// Whoever sleeps on an answer could not be told otherwise.
process.once('exit', () => {
  Atomics.store(state, heard.ended, 1)
  tell()
})

function tell(): void {
  Atomics.add(state, heard.count, 1)
  Atomics.notify(state, heard.count)
}
