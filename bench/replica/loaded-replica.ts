import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createNewId } from '#shared/lib/new-id.ts'
import { createStore } from '#main/store/create-store.ts'
import { createCopierThread } from '#main/store/sqlite/copier-thread.ts'
import type { ConsoleStore } from '#main/store/store-api.ts'
import { storeParsers } from '#main/store/store-parsers.ts'
import { benchWorkspace as workspaceId, syntheticFeed } from './synthetic-feed.ts'

export const benchEvents = Number(process.env['BENCH_EVENTS'] ?? 1_000_000)
const root = mkdtempSync(join(tmpdir(), 'switchboard-bench-'))
process.on('exit', () => rmSync(root, { recursive: true, force: true }))
const loaded = new Map<number, Promise<string>>()

const copier = createCopierThread(new URL('../../main/store/store-worker.ts', import.meta.url))

/** The store as its worker runs it, in this thread. */
export function openBenchStore(dataDir: string): ConsoleStore {
  return createStore({
    dataDir,
    clock: Date.now,
    newId: createNewId((count) => randomBytes(count), Date.now),
    loadParsers: async () => storeParsers,
    copyLog: (path) => copier.copy(path),
  })
}

/** A data folder with a replica of `count` events; loaded once per run, do not write to it. */
export function loadedReplica(count = benchEvents): Promise<string> {
  const found = loaded.get(count) ?? load(count)
  loaded.set(count, found)
  return found
}

/** A copy to write to. */
export async function copiedReplica(name: string, count = benchEvents): Promise<string> {
  const copy = join(root, name)
  rmSync(copy, { recursive: true, force: true })
  cpSync(await loadedReplica(count), copy, { recursive: true })
  return copy
}

export function replicaPath(dataDir: string): string {
  return join(dataDir, 'replicas', `${workspaceId}.sqlite3`)
}

async function load(count: number): Promise<string> {
  const dataDir = join(root, `loaded-${count}`)
  mkdirSync(dataDir, { recursive: true })
  const store = openBenchStore(dataDir)
  await store.beginSnapshot({ workspaceId, seq: count, total: count })
  let batch: string[] = []
  let seq = 0
  for (const upsert of syntheticFeed(count, Date.now())) {
    batch.push(JSON.stringify(upsert))
    seq = upsert.seq
    if (batch.length < 10_000) continue
    await store.putSnapshotLines({ workspaceId, text: batch.join('\n') })
    batch = []
  }
  await store.putSnapshotLines({ workspaceId, text: batch.join('\n') })
  await store.finishSnapshot({ workspaceId, seq, at: Date.now() })
  await store.close()
  return dataDir
}
