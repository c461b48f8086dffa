import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import {
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { z } from 'zod'
import { migrations as serviceMigrations } from '#backend/store/migration.ts'
import { bodiesInitial } from '#main/store/migrations/bodies-0001-initial.ts'
import { outboxInitial } from '#main/store/migrations/outbox-0001-initial.ts'
import { replicaInitial } from '#main/store/migrations/replica-0001-initial.ts'
import { projectRoot } from '#scripts/project-root.ts'
import { benchEvents } from '../replica/loaded-replica.ts'
import { benchWorkspace as workspaceId } from '../replica/synthetic-feed.ts'
import { fillService } from './fill-service.ts'

const cache = join(projectRoot, '.cache/bench')
const keptHours = 24
const syncWithinMs = 600_000

const markerSchema = z.strictObject({ key: z.string(), madeAt: z.number() })
let copy: Promise<string> | undefined

/**
 * A console's data folder that has come to rest with all events, at its service and in its replica. The service's rows are written
 * directly, the console then makes its first sync for real. Kept between runs for a day; each run works on one copy.
 */
export function consoleData(): Promise<string> {
  copy ??= copied()
  return copy
}

async function copied(): Promise<string> {
  const kept = join(cache, `console-${benchEvents}`)
  if (!isGood(kept)) await make(kept)
  const folder = mkdtempSync(join(cache, 'run-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  cpSync(kept, folder, { recursive: true, mode: constants.COPYFILE_FICLONE })
  rmSync(join(folder, 'complete.json'))
  return folder
}

/** What the folder's rows and columns come from: with any other the kept folder is made anew. */
function currentKey(): string {
  const texts = [...serviceMigrations, replicaInitial, outboxInitial, bodiesInitial].map(({ sql }) => sql)
  const makers = ['fill-service.ts', '../replica/synthetic-feed.ts'].map((file) =>
    readFileSync(join(import.meta.dirname, file), 'utf8'),
  )
  return createHash('sha256')
    .update([...texts, ...makers, String(benchEvents)].join('\0'))
    .digest('hex')
}

function isGood(folder: string): boolean {
  const marker = join(folder, 'complete.json')
  if (!existsSync(marker)) return false
  const { key, madeAt } = markerSchema.parse(JSON.parse(readFileSync(marker, 'utf8')))
  // "Closing soon" is about the present: older rows would all have passed it.
  if (key !== currentKey() || Date.now() - madeAt > keptHours * 3_600_000) return false
  return missingFrom(folder) === null
}

/** Why a folder doesn't hold what it should; null when it does. */
function missingFrom(folder: string): string | null {
  const service = new Database(join(folder, 'service/service.sqlite3'), { readonly: true })
  const replica = new Database(replicaFile(folder), { readonly: true })
  try {
    const there = z
      .object({ seq: z.int(), events: z.int(), changes: z.int() })
      .parse(
        service
          .prepare(
            'SELECT seq, (SELECT count(*) FROM event) AS events, (SELECT count(*) FROM change) AS changes FROM workspace',
          )
          .get(),
      )
    const here = z
      .object({ seq: z.int(), complete: z.int(), items: z.int() })
      .parse(replica.prepare('SELECT seq, complete, (SELECT sum(items) FROM inbox_tally) AS items FROM replica').get())
    if (there.events !== benchEvents || there.changes !== there.seq) return `The service holds ${there.events} events.`
    if (here.seq !== there.seq || here.complete !== 1) return `The replica ends at ${here.seq} of ${there.seq}.`
    return here.items === benchEvents ? null : `The Inbox of the replica holds ${here.items} items.`
  } finally {
    service.close()
    replica.close()
  }
}

function replicaFile(folder: string): string {
  return join(folder, `replicas/${workspaceId}.sqlite3`)
}

async function make(kept: string): Promise<void> {
  console.error(
    `Making a console with ${benchEvents.toLocaleString('en')} events, once a day; this takes some minutes …`,
  )
  rmSync(kept, { recursive: true, force: true })
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(join(cache, 'making-'))
  try {
    fillService(join(folder, 'service'), benchEvents)
    await syncFirst(folder)
    const missing = missingFrom(folder)
    if (missing !== null) throw new Error(missing)
    writeFileSync(join(folder, 'complete.json'), JSON.stringify({ key: currentKey(), madeAt: Date.now() }))
    renameSync(folder, kept)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Starts a console on the folder and ends it when its replica is whole and the newest bodies are there. */
async function syncFirst(folder: string): Promise<void> {
  const host = spawn(process.execPath, [join(projectRoot, 'dist/host/host.js'), '--no-open', '--data', folder], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const gone = once(host, 'exit')
  try {
    const until = Date.now() + syncWithinMs
    let before = -1
    for (;;) {
      if (Date.now() > until || host.exitCode !== null) throw new Error('The first sync did not come to its end.')
      const bodies = bodiesAtRest(folder)
      if (bodies > 0 && bodies === before) break
      before = bodies
      await wait(3_000)
    }
  } finally {
    host.kill('SIGTERM')
    await gone
  }
}

/** How many bodies the console has fetched; 0 while its first sync runs. */
function bodiesAtRest(folder: string): number {
  if (!existsSync(replicaFile(folder))) return 0
  const db = new Database(replicaFile(folder), { readonly: true })
  try {
    const isComplete = db.prepare('SELECT complete FROM replica').pluck().get() === 1
    if (!isComplete) return 0
  } finally {
    db.close()
  }
  const bodies = new Database(join(folder, `replicas/${workspaceId}.bodies.sqlite3`), { readonly: true })
  try {
    return Number(bodies.prepare('SELECT count(*) FROM body').pluck().get())
  } finally {
    bodies.close()
  }
}
