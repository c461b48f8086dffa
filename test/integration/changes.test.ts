import { afterEach, beforeEach, expect, test } from 'vitest'
import { readChanges } from '#backend/features/changes/read-changes.ts'
import { streamSeq } from '#backend/features/changes/stream-seq.ts'
import { streamSnapshot } from '#backend/features/changes/stream-snapshot.ts'
import { type Change, changeSchema, type SnapshotLine, snapshotLineSchema } from '#shared/model/change.ts'
import { type Core, openCore, pushTo, workspaceId } from './core.ts'
import { onPostgres } from './store-of-test.ts'

let core: Core
beforeEach(() => {
  core = openCore()
  core.addProject('search')
  core.addInstallation('5')
})
afterEach(() => core.close())

async function arrive(count: number, repository = 1) {
  for (let n = 0; n < count; n += 1) await core.send(pushTo({ id: repository, name: `acme/repo-${repository}` }, 5))
  await core.router.drain()
}

/** What a console holds after following the feed page by page. */
function follow(rows: Map<string, Change>, cursor: number, limit: number): number {
  for (;;) {
    const page = readChanges(core.db, workspaceId, { cursor, limit })
    for (const change of page.changes) {
      expect(changeSchema.parse(change)).toEqual(change)
      rows.set(change.kind === 'upsert' ? `${change.entity} ${change.row.id}` : `${change.entity} ${change.id}`, change)
    }
    cursor = page.seq
    if (!page.more) return cursor
  }
}

async function readSnapshot(onBatch: () => Promise<void> = async () => undefined): Promise<SnapshotLine[]> {
  const lines: SnapshotLine[] = []
  for await (const part of streamSnapshot(core.database.openReader(), workspaceId, () => true)) {
    for (const line of part.trimEnd().split('\n')) lines.push(snapshotLineSchema.parse(JSON.parse(line)))
    await onBatch()
  }
  return lines
}

test('pages of any size lead to the same rows, in order and without repeats', async () => {
  await arrive(7)
  await arrive(2, 2)
  const all = new Map<string, Change>()
  const end = follow(all, 0, 10_000)
  for (const limit of [1, 2, 5]) {
    const paged = new Map<string, Change>()
    expect(follow(paged, 0, limit)).toBe(end)
    expect(paged).toEqual(all)
  }
  const seqs = [...all.values()].map((change) => change.seq)
  expect(seqs).toEqual(seqs.toSorted((one, other) => one - other))
})

test('a console that follows ends with what a new one gets', async () => {
  const followed = new Map<string, Change>()
  let cursor = follow(followed, 0, 3)
  await arrive(3)
  cursor = follow(followed, cursor, 3)
  const ids = [...followed.values()].flatMap((change) =>
    change.kind === 'upsert' && change.entity === 'event' ? [change.row.id] : [],
  )
  core.decide({ type: 'event.ignore', selection: { kind: 'items', ids: ids.slice(0, 2) }, reason: 'noise', note: '' })
  follow(followed, cursor, 3)
  const fresh = new Map<string, Change>()
  follow(fresh, 0, 1_000)
  expect(byKey(followed)).toEqual(byKey(fresh))
})

test('a cursor below the floor, or of another history, asks for a snapshot', async () => {
  await arrive(2)
  core.db.write('INSERT INTO change_floor VALUES (?, 3)').run(workspaceId)
  const expired = expect.objectContaining({ code: 'cursor.expired' })
  expect(() => readChanges(core.db, workspaceId, { cursor: 2, limit: 10 })).toThrow(expired)
  expect(() => readChanges(core.db, workspaceId, { cursor: 10_000, limit: 10 })).toThrow(expired)
  expect(readChanges(core.db, workspaceId, { cursor: 3, limit: 10 }).changes.length).toBeGreaterThan(0)
})

test('a snapshot is one state, whatever is written while it is read, and its seq continues in the feed', async () => {
  await arrive(30)
  const before = readChanges(core.db, workspaceId, { cursor: 0, limit: 10_000 })
  const lines = await readSnapshot(() => arrive(1, 2))
  const [header, ...rows] = lines
  const trailer = rows.pop()
  expect(header).toEqual({ kind: 'header', seq: before.seq, rows: before.changes.length })
  expect(trailer).toEqual({ ...header, kind: 'trailer' })
  expect(new Set(rows)).toEqual(new Set(before.changes))
  expect(readChanges(core.db, workspaceId, { cursor: before.seq, limit: 10_000 }).changes.length).toBeGreaterThan(0)
})

test.skipIf(onPostgres)('a reader that goes away in the middle lets go of the database', async () => {
  await arrive(3)
  for await (const part of streamSnapshot(core.database.openReader(), workspaceId, () => true)) {
    expect(part).toContain('header')
    break
  }
  core.db.returning('PRAGMA wal_checkpoint(TRUNCATE)').get()
  expect(core.db.returning<{ busy: number }>('PRAGMA wal_checkpoint(TRUNCATE)').get()?.busy).toBe(0)
})

test('the stream says the seq at once and after each commit that moved it, and ends when the reader goes', async () => {
  const listeners = new Set<() => void>()
  const gone = new AbortController()
  const onCommit = (listener: () => void) => {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  }
  const stream = streamSeq({ db: core.db, workspaceId, signal: gone.signal, onCommit, isStillAllowed: () => true })
  expect((await stream.next()).value).toBe('event: seq\nid: 2\ndata: 2\n\n')
  const next = stream.next()
  for (const listener of listeners) listener()
  await arrive(1)
  for (const listener of listeners) listener()
  expect((await next).value).toMatch(/^event: seq\nid: \d+\ndata: \d+\n\n$/)
  const last = stream.next()
  gone.abort()
  expect((await last).value).toMatch(/^event: reconnect\nretry: 1000\n/)
  expect((await stream.next()).done).toBe(true)
  expect(listeners.size).toBe(0)
})

const byKey = (rows: Map<string, Change>) => [...rows].toSorted(([one], [other]) => (one < other ? -1 : 1))
