import Database from 'better-sqlite3'
import { fork, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import type { z } from 'zod'
import type { PostgresServer } from '#test/postgres/postgres-server.ts'
import { loadResultSchema, receiverReadySchema, type LoadResult } from './receiver-messages.ts'

const load = { connections: 64, warmUpMs: 700, measureMs: 2_500 }

export interface Receiver {
  readonly file: string
  readonly args: readonly string[]
  readonly processes: number
  /** Whether what it acknowledged is looked for in its store. */
  readonly keeps: boolean
  /** Where it stores in a database of its own instead of in a file. */
  readonly postgres?: PostgresServer
}

export type Measured = LoadResult & { readonly lost: number }

async function ask<T>(child: ChildProcess, message: object, schema: z.ZodType<T>): Promise<T> {
  const answered = once(child, 'message')
  const died = once(child, 'exit').then(([code]) =>
    Promise.reject(new Error(`A benchmark process ended with ${String(code)}.`)),
  )
  child.send(message)
  const [answer] = (await Promise.race([answered, died])) as unknown[]
  died.catch(() => undefined)
  return schema.parse(answer)
}

/** One receiver under load from a process beside it, then killed without warning; lost is what it had acknowledged. */
export async function measureReceiver({ file, args, processes, keeps, postgres }: Receiver): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-intake-'))
  const secret = randomBytes(16).toString('hex')
  const databaseUrl = await postgres?.newDatabase()
  const shared =
    databaseUrl === undefined ? {} : { shared: { databaseUrl, masterKey: randomBytes(32).toString('base64') } }
  const dataDirs = Array.from({ length: processes }, (_, nth) => join(folder, `receiver-${nth}`))
  for (const dataDir of dataDirs) mkdirSync(dataDir)
  const servers = dataDirs.map(() => fork(join(import.meta.dirname, file), args))
  const generator = fork(join(import.meta.dirname, 'load-generator.ts'))
  try {
    const ports: number[] = []
    let made: { readonly path?: string } = {}
    for (const [nth, server] of servers.entries()) {
      const { port, path } = await ask(
        server,
        { dataDir: dataDirs[nth], secret, ...shared, ...made },
        receiverReadySchema,
      )
      ports.push(port)
      made = { path }
    }
    const result = await ask(generator, { ...load, ...made, ports, secret }, loadResultSchema)
    await Promise.all(servers.map((server) => (server.kill('SIGKILL'), once(server, 'exit'))))
    const stored = keeps ? await storedIn(databaseUrl ?? join(folder, 'receiver-0', 'service.sqlite3')) : undefined
    return { ...result, lost: result.acknowledged.filter((id) => stored?.has(id) === false).length }
  } finally {
    for (const child of [...servers, generator]) child.kill('SIGKILL')
    if (databaseUrl !== undefined) await postgres?.dropDatabase(databaseUrl)
    rmSync(folder, { recursive: true, force: true })
  }
}

async function storedIn(place: string): Promise<ReadonlySet<string>> {
  const sql = 'SELECT delivery_id FROM delivery'
  if (!place.startsWith('postgres:')) {
    const db = new Database(place)
    const stored = new Set(db.prepare<[], string>(sql).pluck().all())
    db.close()
    return stored
  }
  const client = new Client({ connectionString: place })
  await client.connect()
  const { rows } = await client.query<{ delivery_id: string }>(sql)
  await client.end()
  return new Set(rows.map((row) => row.delivery_id))
}
