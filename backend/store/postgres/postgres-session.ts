import type { SqlParam, WriteLock } from '../db.ts'
import { toPostgresError } from './postgres-error.ts'
import type { PostgresLink } from './postgres-link.ts'
import type { SentStatement, StatementResult } from './postgres-messages.ts'
import { toPostgresSql } from './to-postgres-sql.ts'

/** What waits to be sent along with the next read is no more than this. */
const mostWaiting = 256
const mostBytes = 1024 * 1024

/** The names of statements, the same in every connection of this thread: each is prepared once per connection. */
const known = new Map<string, { readonly text: string; readonly name: string }>()

function prepared(sql: string): { readonly text: string; readonly name: string } {
  let statement = known.get(sql)
  if (statement === undefined) {
    statement = { text: toPostgresSql(sql), name: `s${known.size + 1}` }
    known.set(sql, statement)
  }
  return statement
}

interface Waiting {
  readonly statement: SentStatement
  readonly onDone: ((changes: number) => void) | undefined
}

/**
 * One connection as a thread sees it. Writes of a transaction wait for the next read, and go with it: each way to the server
 * and back costs as much as several statements.
 */
export class PostgresSession {
  private readonly link: PostgresLink
  private readonly connection: number
  private waiting: Waiting[] = []
  private waitingBytes = 0
  private begun = false
  private sentSinceBegin = false
  private unhurried = false

  constructor(link: PostgresLink, connection: number) {
    this.link = link
    this.connection = connection
  }

  get inTransaction(): boolean {
    return this.begun
  }

  begin(text: string, lock: WriteLock): void {
    this.begun = true
    this.sentSinceBegin = false
    this.unhurried = false
    this.put({ text, values: [] })
    for (const statement of lockStatements(lock)) this.put(statement)
  }

  /** In a transaction: it waits and works for as long as it takes. */
  takeTime(): void {
    this.unhurried = true
    for (const name of ['lock_timeout', 'statement_timeout', 'idle_in_transaction_session_timeout'])
      this.put({ text: `SET LOCAL ${name} = 0`, values: [] })
  }

  commit(): void {
    this.put({ text: 'COMMIT', values: [] })
    this.settle()
    this.begun = false
  }

  /** After this nothing of the transaction is left, whether the server hears of it or not: it ends with its connection. */
  rollback(): void {
    this.forget()
    this.begun = false
    if (!this.sentSinceBegin) return
    try {
      this.send([{ statement: { text: 'ROLLBACK', values: [] }, onDone: undefined }])
    } catch {
      // Lost with its connection, and so is what it wrote.
    }
  }

  /** Answers what the statement did; outside a transaction at once, inside when somebody asks. */
  write(sql: string, values: readonly SqlParam[]): { readonly changes: number } {
    const statement = { ...prepared(sql), values: values.map(alone) }
    if (!this.begun) return { changes: last(this.send([{ statement, onDone: undefined }])).changes }
    let changes: number | undefined
    const ask = () => {
      if (changes === undefined) this.settle()
      return changes ?? 0
    }
    this.put(statement, (count) => {
      changes = count
    })
    return {
      get changes() {
        return ask()
      },
    }
  }

  read(sql: string, values: readonly SqlParam[]): readonly unknown[] {
    this.put({ ...prepared(sql), values: values.map(alone) })
    return last(this.flush()).rows
  }

  /** Several statements at once, without parameters. */
  script(text: string): void {
    this.put({ text, values: [] })
    this.settle()
  }

  /** Sends what waits, and throws what was wrong with it. */
  settle(): void {
    if (this.waiting.length > 0) this.flush()
  }

  private put(statement: SentStatement, onDone?: (changes: number) => void): void {
    this.waiting.push({ statement, onDone })
    for (const value of statement.values) this.waitingBytes += sizeOf(value)
    if (this.begun && (this.waiting.length >= mostWaiting || this.waitingBytes >= mostBytes)) this.flush()
  }

  private flush(): readonly StatementResult[] {
    const waiting = this.waiting
    this.forget()
    return this.send(waiting)
  }

  private forget(): void {
    this.waiting = []
    this.waitingBytes = 0
  }

  /** Tells each of them what it did, also where a later one was refused; throws the store's own failures. */
  private send(waiting: readonly Waiting[]): readonly StatementResult[] {
    const statements = waiting.map(({ statement }) => statement)
    const begins = !this.begun || !this.sentSinceBegin
    const repeatable = begins && !statements.some(({ text }) => text === 'COMMIT') && (this.begun || isRead(statements))
    this.sentSinceBegin = this.begun
    const unhurried = this.begun && this.unhurried
    const said = this.link.ask({ kind: 'run', connection: this.connection, statements, begins, repeatable, unhurried })
    for (const [at, { changes }] of said.results.entries()) waiting[at]?.onDone?.(changes)
    if (said.kind === 'failed') throw toPostgresError(said.failure)
    return said.results
  }
}

/** A view goes to the other thread with all that it is a view of. */
function alone(value: SqlParam): SqlParam {
  return value instanceof Uint8Array && value.byteLength < value.buffer.byteLength ? new Uint8Array(value) : value
}

function isRead(statements: readonly SentStatement[]): boolean {
  return statements.every(({ text }) => /^\s*SELECT\b/i.test(text))
}

function last(results: readonly StatementResult[]): StatementResult {
  return results.at(-1) ?? { rows: [], changes: 0 }
}

function sizeOf(value: SqlParam): number {
  if (typeof value === 'string') return value.length
  return value instanceof Uint8Array ? value.length : 8
}

/** “SWBD”: advisory locks of ours among those of others in the same database. */
export const lockSpace = 0x53_77_62_44
const everything = 1

/** Whoever needs everything waits for all who hold a share of it; whoever writes one workspace holds its row. */
function lockStatements(lock: WriteLock): SentStatement[] {
  const shared = { text: `SELECT pg_advisory_xact_lock_shared(${lockSpace}, ${everything})`, values: [] }
  switch (lock.kind) {
    case 'everything':
      return [{ text: `SELECT pg_advisory_xact_lock(${lockSpace}, ${everything})`, values: [] }]
    case 'workspace':
      return [shared, { ...prepared('SELECT 1 FROM workspace WHERE id = ? FOR UPDATE'), values: [lock.id] }]
    case 'workspaces':
      return [shared]
    case 'nothing':
      return []
  }
}
