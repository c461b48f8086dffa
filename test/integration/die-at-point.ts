/* Loaded into the console's process and into each of its threads before anything of the product is. */
import { spawn } from 'node:child_process'
import Database from 'better-sqlite3'
import { crashPoints, isAhead, type Moment, type Statement } from './crash-points.ts'

const wanted = process.env['CRASH_POINT']
const found = crashPoints.find(({ name }) => name === wanted)
if (found === undefined) throw new Error(`There is no point ${wanted}.`)
const { is } = found
let left = Number(process.env['CRASH_AT'] ?? 1)
let isUnshown = false

const die = (): void => void process.kill(process.pid, 'SIGKILL')

function comes(moment: Pick<Moment, 'of' | 'when' | 'what'> & Partial<Moment>): boolean {
  if (!is({ values: [], since: [], isUnshown, ...moment })) return false
  left -= 1
  return left <= 0
}

function look(moment: Parameters<typeof comes>[0]): void {
  if (comes(moment)) die()
}

function fileOf(path: string): Moment['of'] | undefined {
  if (/outbox\.sqlite3/.test(path)) return 'outbox'
  if (/\.sqlite3\.loading/.test(path)) return 'loading'
  if (/replicas.*\.sqlite3/.test(path)) return 'replica'
  return /preferences\.json/.test(path) ? 'preferences' : undefined
}

const transactions = new WeakMap<object, Statement[]>()

/** Runs one statement of a file with a look before and after it. */
function around<T>(db: Database.Database, what: string, work: () => T, values: readonly unknown[] = []): T {
  const of = fileOf(db.name)
  if (of === undefined) return work()
  const since = transactions.get(db) ?? []
  look({ of, when: 'before', what, values, since })
  const done = work()
  if (what.startsWith('BEGIN')) transactions.set(db, [])
  else since.push({ sql: what, values })
  // Also where nothing is to be shown: the next write of the replica clears it.
  if (of === 'outbox' && what === 'COMMIT' && since.some(isAhead)) isUnshown = true
  look({ of, when: 'after', what, values, since })
  if (of === 'replica' && what === 'COMMIT') isUnshown = false
  return done
}

const { exec, prepare, pragma } = Database.prototype

Database.prototype.exec = function (this: Database.Database, sql) {
  if (/^\s*CREATE TABLE|^\s*ALTER TABLE/.test(sql)) dieInTheMiddle(this, sql)
  return around(this, sql, () => exec.call(this, sql))
}

/** A migration is one text of many statements: it ends after one of them. */
function dieInTheMiddle(db: Database.Database, sql: string): void {
  const of = fileOf(db.name)
  if (of === undefined) return
  for (const { index } of sql.matchAll(/;$/gm)) {
    if (!comes({ of, when: 'after', what: 'migrate' })) continue
    exec.call(db, sql.slice(0, index + 1))
    die()
  }
}

Database.prototype.prepare = function (this: Database.Database, sql: string) {
  const statement = prepare.call(this, sql)
  if (!/^\s*(INSERT|UPDATE|DELETE)/.test(sql)) return statement
  for (const name of ['run', 'get', 'all'] as const) {
    const work: (...values: never[]) => unknown = statement[name]
    const watched = (...values: never[]): unknown => around(this, sql, () => work.apply(statement, values), values)
    Object.assign(statement, { [name]: watched })
  }
  return statement
} as typeof prepare

Database.prototype.pragma = function (this: Database.Database, source, options) {
  const of = fileOf(this.name)
  // The kill comes from outside, at some moment of the copying.
  if (of !== undefined && source.startsWith('wal_checkpoint') && comes({ of, when: 'before', what: 'copying' }))
    spawn('/bin/kill', ['-9', String(process.pid)])
  return around(this, source, () => pragma.call(this, source, options))
}

const files = process.getBuiltinModule('node:fs')
const { renameSync, rmSync } = files
files.renameSync = (from, to) => {
  const of = fileOf(String(from))
  if (of !== undefined) look({ of, when: 'before', what: 'rename' })
  renameSync(from, to)
  if (of !== undefined) look({ of, when: 'after', what: 'rename' })
}
files.rmSync = (path, options) => {
  const of = fileOf(String(path))
  const suffix = String(path).slice(-4)
  if (of !== undefined) look({ of, when: 'before', what: `remove ${suffix}` })
  rmSync(path, options)
  if (of !== undefined) look({ of, when: 'after', what: `remove ${suffix}` })
}
process.getBuiltinModule('node:module').syncBuiltinESMExports()

const { fetch } = globalThis
globalThis.fetch = async (input, init) => {
  const isOps =
    init?.method === 'POST' && (input instanceof Request ? input.url : new URL(input).pathname).endsWith('/ops')
  if (!isOps) return fetch(input, init)
  const answering = fetch(input, init)
  if (comes({ of: 'service', when: 'after', what: 'request' }))
    setTimeout(die, Number(process.env['CRASH_AFTER_MS'] ?? 0))
  const answer = await answering
  look({ of: 'service', when: 'after', what: 'answer' })
  return answer
}
