import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { must } from '#shared/lib/must.ts'
import { binaryOf, findPostgres, noPostgres, withinReach, type Postgres } from './find-postgres.ts'

/** A PostgreSQL of our own on 127.0.0.1, with everybody let in, as durable as a real one. */
export interface PostgresServer {
  url(database: string): string
  /** The address of a new, empty database. */
  newDatabase(): Promise<string>
  dropDatabase(url: string): Promise<void>
  /** As its owner. */
  query(sql: string): Promise<void>
  /** The processes of the server die at once, without any chance to write. */
  kill(): Promise<void>
  /** None of its processes does anything until `resume`: connections stay, and nobody answers. */
  pause(): void
  resume(): void
  /** Starts it again over what it wrote; answers once it does. */
  start(): Promise<void>
  /** Ends it and removes all of it. */
  stop(): Promise<void>
}

export interface PostgresOptions {
  /** Where the cluster is made; a temporary folder unless a test brings its own disk. */
  readonly folder?: string
  readonly settings?: Readonly<Record<string, string | number>>
}

const defaults = {
  listen_addresses: "'127.0.0.1'",
  unix_socket_directories: "''",
  // Each test file that runs at once opens some pools, and machines with many cores run many files.
  max_connections: 400,
  shared_buffers: "'64MB'",
  max_wal_size: "'256MB'",
  // What is tested is what is promised: a commit that was answered is on the disk.
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  logging_collector: 'off',
  log_min_messages: 'warning',
  timezone: "'UTC'",
} as const

export async function startPostgres(options: PostgresOptions = {}): Promise<PostgresServer> {
  const found = must(findPostgres(), noPostgres)
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'switchboard-postgres-'))
  if (found.owner !== undefined) chownSync(folder, found.owner.uid, found.owner.gid)
  const postgres = withinReach(found, folder)
  const data = join(folder, 'data')
  await makeCluster(postgres, data)
  const port = await freePort()
  const settings = Object.entries({ ...defaults, ...options.settings, port })
  writeFileSync(join(data, 'postgresql.auto.conf'), settings.map(([name, value]) => `${name} = ${value}\n`).join(''))
  const url = (database: string): string => `postgres://postgres@127.0.0.1:${port}/${database}`
  let running = await launch(postgres, data, url('postgres'))
  let made = 0
  return {
    url,
    async newDatabase() {
      made += 1
      const name = `test_${process.pid}_${made}`
      await query(url('postgres'), `CREATE DATABASE ${name} TEMPLATE template0`)
      return url(name)
    },
    dropDatabase: (address) =>
      query(url('postgres'), `DROP DATABASE IF EXISTS ${new URL(address).pathname.slice(1)} WITH (FORCE)`),
    query: (sql) => query(url('postgres'), sql),
    async kill() {
      if (running.exitCode !== null || running.signalCode !== null) return
      const gone = once(running, 'exit')
      signal(running, 'SIGKILL')
      await gone
    },
    pause: () => signal(running, 'SIGSTOP'),
    resume: () => signal(running, 'SIGCONT'),
    async start() {
      running = await launch(postgres, data, url('postgres'))
    },
    async stop() {
      if (running.exitCode === null && running.signalCode === null) {
        const gone = once(running, 'exit')
        // "Fast": whoever is connected is sent away.
        running.kill('SIGINT')
        const patience = setTimeout(() => running.kill('SIGQUIT'), 10_000)
        await gone
        clearTimeout(patience)
      }
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function makeCluster(postgres: Postgres, data: string): Promise<void> {
  const args = ['-D', data, '-U', 'postgres', '--auth=trust', '--locale=C', '--encoding=UTF8', '--no-sync']
  const child = spawn(binaryOf(postgres, 'initdb'), args, {
    ...postgres.owner,
    cwd: '/',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (said += text.toString()))
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`initdb ended with ${code}: ${said}`)
}

/** Starts it and waits until it answers; what it says before it ends without having answered is the error. */
async function launch(postgres: Postgres, data: string, url: string): Promise<ChildProcess> {
  const giveUp = Date.now() + 60_000
  for (;;) {
    const child = spawn(binaryOf(postgres, 'postgres'), ['-D', data], {
      ...postgres.owner,
      cwd: '/',
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let said = ''
    child.stderr.on('data', (text: Buffer) => (said = (said + text.toString()).slice(-4_000)))
    const guard = guardOf(must(child.pid, 'it was started'), data)
    child.once('exit', () => guard.kill())
    while (child.exitCode === null && child.signalCode === null) {
      if (await answers(url)) return child
      await sleep(50)
    }
    // Processes of a server that was killed may hold its memory for a moment longer.
    if (Date.now() > giveUp || !/is still in use|lock file/.test(said)) throw new Error(`PostgreSQL ended: ${said}`)
    await sleep(100)
  }
}

/** A run of tests that is killed leaves nothing behind: whoever reads from us notices that we are gone. */
function guardOf(pid: number, data: string): ChildProcess {
  const program = `process.stdin.resume().on('end', () => {
    try { process.kill(${pid}, 'SIGQUIT') } catch {}
    setTimeout(() => require('node:fs').rmSync(process.argv[1], { recursive: true, force: true }), 2000)
  })`
  const guard = spawn(process.execPath, ['-e', program, data], { stdio: ['pipe', 'ignore', 'ignore'], detached: true })
  guard.unref()
  return guard
}

async function answers(url: string): Promise<boolean> {
  try {
    await query(url, 'SELECT 1')
    return true
  } catch {
    return false
  }
}

async function query(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 20_000 })
  // A server that ends says so to every connection, this one included.
  client.on('error', () => undefined)
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

function childrenOf({ pid }: ChildProcess): number[] {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').map(Number).filter(Boolean)
  } catch {
    // Elsewhere they notice by themselves that their parent is gone.
    return []
  }
}

/** To the server and all of its processes. */
function signal(server: ChildProcess, name: NodeJS.Signals): void {
  for (const pid of [must(server.pid, 'it runs'), ...childrenOf(server)]) {
    try {
      process.kill(pid, name)
    } catch {
      // It ended with its parent.
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('A TCP server has a port.')
  return address.port
}
