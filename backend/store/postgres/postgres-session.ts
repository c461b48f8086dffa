import type { SqlParam, WriteLock } from '../db.ts'
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

/**
 * One connection as a thread sees it. Writes of a transaction wait for the next read, and go with it: each way to the server
 * and back costs as much as several statements.
 */
export class PostgresSession {
  private readonly link: PostgresLink
  private readonly connection: number
  private waiting: SentStatement[] = []
  private waitingBytes = 0
  private begun = false
  private sentSinceBegin = false

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
    this.put({ text, values: [] })
    for (const statement of lockStatements(lock)) this.put(statement)
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
      this.send([{ text: 'ROLLBACK', values: [] }])
    } catch {
      // Lost with its connection, and so is what it wrote.
    }
  }

  /** Answers what the statement did; outside a transaction at once, inside when somebody asks. */
  write(sql: string, values: readonly SqlParam[]): { readonly changes: number } {
    const statement = { ...prepared(sql), values }
    if (!this.begun) return { changes: last(this.send([statement])).changes }
    const position = this.put(statement)
    let changes: number | undefined
    const ask = () => (changes ??= this.resultOf(position))
    return {
      get changes() {
        return ask()
      },
    }
  }

  read(sql: string, values: readonly SqlParam[]): readonly unknown[] {
    this.put({ ...prepared(sql), values })
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

  private readonly results = new Map<number, number>()
  private position = 0

  private put(statement: SentStatement): number {
    this.position += 1
    this.waiting.push(statement)
    for (const value of statement.values) this.waitingBytes += sizeOf(value)
    const position = this.position
    if (this.begun && (this.waiting.length >= mostWaiting || this.waitingBytes >= mostBytes)) this.flush()
    return position
  }

  private resultOf(position: number): number {
    this.settle()
    return this.results.get(position) ?? 0
  }

  private flush(): readonly StatementResult[] {
    const statements = this.waiting
    const first = this.position - statements.length + 1
    this.forget()
    const results = this.send(statements)
    this.results.clear()
    for (const [at, { changes }] of results.entries()) this.results.set(first + at, changes)
    return results
  }

  private forget(): void {
    this.waiting = []
    this.waitingBytes = 0
  }

  private send(statements: readonly SentStatement[]): readonly StatementResult[] {
    const begins = !this.begun || !this.sentSinceBegin
    const repeatable = begins && !statements.some(({ text }) => text === 'COMMIT') && (this.begun || isRead(statements))
    this.sentSinceBegin = this.begun
    return this.link.ask({ kind: 'run', connection: this.connection, statements, begins, repeatable })
  }
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
