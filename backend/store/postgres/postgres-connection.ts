import { hostname } from 'node:os'
import pg from 'pg'
import { namePrefix } from './other-processes.ts'
import type { SentStatement, StatementResult } from './postgres-messages.ts'
import { LostConnection, sqlStateOf, UnusableConnection } from './postgres-failure.ts'

export interface Ran {
  readonly results: readonly StatementResult[]
  readonly refused: unknown
}

export interface PostgresConnection {
  /** Sends all of them before it waits for the first; answers the results up to the first that was refused, and why it was. */
  run(statements: readonly SentStatement[], unhurried?: boolean): Promise<Ran>
  isLost(): boolean
  close(): Promise<void>
}

const connectWithinMs = 5_000
/** Whoever waits keeps the others of its thread waiting. */
const lockTimeoutMs = 2_000
const statementTimeoutMs = 8_000
/** A process that is stopped in the middle of a transaction must not stop the others. */
const idleTimeoutMs = 60_000
/** Longer than the server itself takes to give up: a server that says nothing any more is not there. */
const usualSilenceMs = 9_000

/**
 * Said to the server on every open. Where it would not wait for its disk, an answer of ours would be a promise that nobody
 * keeps: what was turned off for this database or this role is turned on again here, and what only the server's owner can
 * turn on is asked for. A machine that is gone without a word lets go of its tasks within half a minute.
 */
const settings = `
  SET synchronous_commit = on;
  SET lock_timeout = ${lockTimeoutMs};
  SET statement_timeout = ${statementTimeoutMs};
  SET idle_in_transaction_session_timeout = ${idleTimeoutMs};
  SET default_transaction_isolation = 'read committed';
  SET tcp_keepalives_idle = 10;
  SET tcp_keepalives_interval = 5;
  SET tcp_keepalives_count = 4;
  SET jit = off;
  SET client_min_messages = warning`
const durability = "SELECT current_setting('fsync') AS fsync, current_setting('server_encoding') AS encoding"

const oid = { bool: 16, int8: 20, numeric: 1700 } as const

/** Values as SQLite gives them: whole numbers are numbers, and what is true is 1. */
function parserOf(type: number): (text: string) => unknown {
  if (type === oid.bool) return (text) => (text === 't' ? 1 : 0)
  if (type === oid.int8 || type === oid.numeric) return Number
  // The library's parsers of text take one.
  return pg.types.getTypeParser(type) as (text: string) => unknown
}
// Binary results are never asked for.
const types = { getTypeParser: parserOf as typeof pg.types.getTypeParser }

/** Throws a LostConnection where nobody answers, and what PostgreSQL says where it refuses. */
export async function openConnection(url: string, silenceMs = usualSilenceMs): Promise<PostgresConnection> {
  const client = createClient(url)
  let lost = false
  const lose = () => {
    lost = true
  }
  client.on('error', lose)
  client.on('end', lose)
  /** What was asked is refused once the server has said nothing for so long. */
  const hearing = createHearing(silenceMs, () => {
    lose()
    client.connection.stream.destroy()
  })
  const query = <Row extends pg.QueryResultRow>(config: pg.QueryConfig) =>
    client.query<Row>(config).finally(hearing.heard)
  try {
    await client.connect()
    hearing.start()
    await query({ text: settings })
    const { rows } = await query<{ fsync: string; encoding: string }>({ text: durability })
    requireDurable(rows[0])
  } catch (error) {
    void client.end().catch(() => undefined)
    throw isOfTheWay(error) ? asLost(error) : new UnusableConnection(messageOf(error), { cause: error })
  } finally {
    hearing.stop()
  }
  return {
    isLost: () => lost,
    async run(statements, unhurried = false) {
      if (!unhurried) hearing.start()
      const outcomes = await Promise.allSettled(
        statements.map(({ text, name, values }) =>
          query(name === undefined ? { text } : { text, name, values: values.map(toParameter) }),
        ),
      )
      hearing.stop()
      const results: StatementResult[] = []
      for (const [at, outcome] of outcomes.entries()) {
        if (outcome.status === 'rejected') {
          const refused = asLost(outcome.reason)
          // A server that ends says so a moment before it hangs up.
          if (refused instanceof LostConnection) {
            lose()
            client.connection.stream.destroy()
          }
          return { results, refused }
        }
        // What follows a refused statement is refused as well; a COMMIT then says that it was none.
        if (statements[at]?.text === 'COMMIT' && outcome.value.command !== 'COMMIT')
          return { results, refused: new LostConnection('The transaction had ended before its commit.') }
        results.push({ rows: outcome.value.rows ?? [], changes: outcome.value.rowCount ?? 0 })
      }
      return { results, refused: undefined }
    },
    close: () => client.end(),
  }
}

/** By which the processes on a database are told apart; the threads of one have the same. */
const ownName = `${namePrefix}${process.pid} on ${hostname()}`.slice(0, 63)

function createClient(url: string): pg.Client {
  try {
    return new pg.Client({
      connectionString: url,
      application_name: ownName,
      connectionTimeoutMillis: connectWithinMs,
      keepAlive: true,
      keepAliveInitialDelayMillis: 10_000,
      pipeline: true,
      types,
    })
  } catch (error) {
    throw new UnusableConnection(messageOf(error), { cause: error })
  }
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

/** Whether PostgreSQL or the network has spoken: everything else is about what was asked for, such as TLS that isn't there. */
function isOfTheWay(error: unknown): boolean {
  if (sqlStateOf(error) !== undefined) return true
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return /^E[A-Z_]+$/.test(error.code)
  return error instanceof AggregateError || /terminated|timeout|timed out|ended/i.test(messageOf(error))
}

interface Hearing {
  start(): void
  readonly heard: () => void
  stop(): void
}

function createHearing(silenceMs: number, onSilence: () => void): Hearing {
  let timer: NodeJS.Timeout | undefined
  return {
    start() {
      timer = setTimeout(onSilence, silenceMs)
    },
    heard: () => void timer?.refresh(),
    stop: () => clearTimeout(timer),
  }
}

function requireDurable(said: { fsync: string; encoding: string } | undefined): void {
  if (said?.fsync !== 'on')
    throw Object.assign(new Error('The server has fsync turned off: what is acknowledged could be lost.'), {
      code: '55000',
    })
  if (said.encoding !== 'UTF8')
    throw Object.assign(new Error(`The database is encoded in ${said.encoding}; it must be UTF8.`), { code: '55000' })
}

/** Text can't hold a NUL there, which some payloads have in their titles; the body keeps it. */
function toParameter(value: SentStatement['values'][number]): unknown {
  if (typeof value === 'string') return value.includes('\0') ? value.replaceAll('\0', '\uFFFD') : value
  return value instanceof Uint8Array ? Buffer.from(value.buffer, value.byteOffset, value.byteLength) : value
}

const shutDown = new Set(['57P01', '57P02', '57P03', '08000', '08001', '08003', '08004', '08006', '25P03'])

function asLost(error: unknown): unknown {
  const state = sqlStateOf(error)
  if (state !== undefined && !shutDown.has(state)) return error
  return new LostConnection(messageOf(error), { cause: error })
}
