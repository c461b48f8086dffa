import type { RawEvent } from '#shared/api/event-routes.ts'
import type { Payload } from '#shared/ipc/inbox-calls.ts'
import type { EventId } from '#shared/model/ids.ts'
import { bodiesInitial } from '../migrations/bodies-0001-initial.ts'
import type { DatabaseHandle, ReadDb } from '../sqlite/database.ts'
import type { DatabaseKind } from '../sqlite/open-database.ts'
import { openDatabase } from '../sqlite/open-database.ts'
import { putAside } from '../sqlite/put-aside.ts'
import { isDamage } from '../sqlite/store-failure.ts'
import { stateCode } from './codes.ts'

/** "SwBd" */
const kind: DatabaseKind = {
  applicationId: 0x53774264,
  migrations: [bodiesInitial],
  synchronous: 'NORMAL',
  cacheKiB: 2_000,
}
/** Not imported: it would be loaded in every start, and a list needs no payload. */
const zlib = () => process.getBuiltinModule('node:zlib')
const bodyKind = { text: 1, gone: 2, notText: 3 } as const
/** What a row costs beside its content. */
const rowBytes = 128
/** How far back prefetching looks, and how many items at a time. */
const prefetch = { horizon: 5000, page: 250 } as const

export interface BodyStore {
  read(id: EventId): Payload | null
  put(items: readonly RawEvent[], gone: readonly EventId[]): void
  /** Of the newest open items, those whose body isn't kept. */
  missing(replica: ReadDb, limit: number): EventId[]
  close(): void
}

/** Payloads of one workspace, compressed, at most `maxBytes`: beyond that the least used go. Losing the file loses nothing that can't be asked for again. */
export function openBodyStore(path: string, options: { readonly maxBytes: number; readonly now: number }): BodyStore {
  let db = openOrReplace(path, options.now)
  /** Of open items up to this one, every body within the horizon was there when it was looked for. */
  let wholeUpTo = -1

  /** What was in a damaged file is asked for again when it is missed. */
  function guarded<T>(work: () => T): T {
    try {
      return work()
    } catch (error) {
      if (!isDamage(error)) throw error
      db.close()
      putAside(path, options.now)
      db = openDatabase(path, kind)
      wholeUpTo = -1
      return work()
    }
  }

  function touch(): number {
    db.run('UPDATE body_total SET used = used + 1')
    return db.value<number>('SELECT used FROM body_total') ?? 0
  }

  function keep(id: EventId, body: { kind: number; headersJson: string | null; content: Uint8Array | null }): void {
    const size = rowBytes + (body.content?.byteLength ?? 0) + (body.headersJson?.length ?? 0)
    const before = db.value<number>('SELECT size FROM body WHERE event_id = ?', id) ?? 0
    db.run(
      'INSERT OR REPLACE INTO body VALUES (?, ?, ?, ?, ?, ?)',
      id,
      body.kind,
      body.headersJson,
      body.content,
      size,
      touch(),
    )
    db.run('UPDATE body_total SET bytes = bytes + ?', size - before)
  }

  function evict(): void {
    let over = (db.value<number>('SELECT bytes FROM body_total') ?? 0) - options.maxBytes
    if (over <= 0) return
    for (const { event_id, size } of db.all<{ event_id: string; size: number }>(
      'SELECT event_id, size FROM body ORDER BY used LIMIT 5000',
    )) {
      if (over <= 0) break
      db.run('DELETE FROM body WHERE event_id = ?', event_id)
      db.run('UPDATE body_total SET bytes = bytes - ?', size)
      over -= size
    }
  }

  function read(id: EventId): Payload | null {
    const row = db.get<{ kind: number; headers_json: string | null; content: Uint8Array | null }>(
      'SELECT kind, headers_json, content FROM body WHERE event_id = ?',
      id,
    )
    if (row === undefined) return null
    if (row.kind === bodyKind.gone) return { kind: 'unavailable', why: 'gone' }
    if (row.kind === bodyKind.notText || row.content === null) return { kind: 'unavailable', why: 'not_text' }
    db.transact(() => db.run('UPDATE body SET used = ? WHERE event_id = ?', touch(), id))
    // Headers were written from a record that a schema has accepted.
    const headers = JSON.parse(row.headers_json ?? '{}') as Record<string, string>
    return { kind: 'available', body: zlib().inflateRawSync(row.content).toString('utf8'), headers, from: 'replica' }
  }

  function put(items: readonly RawEvent[], gone: readonly EventId[]): void {
    db.transact(() => {
      for (const { id, body, headers } of items) {
        if (body === null) keep(id, { kind: bodyKind.notText, headersJson: null, content: null })
        else
          keep(id, {
            kind: bodyKind.text,
            headersJson: JSON.stringify(headers),
            content: zlib().deflateRawSync(body, { level: zlib().constants.Z_BEST_SPEED }),
          })
      }
      for (const id of gone) keep(id, { kind: bodyKind.gone, headersJson: null, content: null })
      evict()
    })
  }

  /** Looks from the newest on, and no further than to where an earlier look has found everything: after a start it is asked often. */
  function missing(replica: ReadDb, limit: number): EventId[] {
    const bytes = db.value<number>('SELECT bytes FROM body_total') ?? 0
    if (bytes > options.maxBytes * 0.9) return []
    const ids: EventId[] = []
    let before = Number.MAX_SAFE_INTEGER
    let newest: number | undefined
    for (let looked = 0; looked < prefetch.horizon; looked += prefetch.page) {
      const items = replica.all<{ no: number; id: EventId }>(
        `SELECT i.no, e.id FROM inbox_item i INDEXED BY inbox_item_newest JOIN synced_event e ON e.no = i.no
         WHERE i.state = ${stateCode.open} AND i.no < ? AND i.no > ? ORDER BY i.no DESC LIMIT ${prefetch.page}`,
        before,
        wholeUpTo,
      )
      newest ??= items[0]?.no
      const kept = new Set(
        db.values<string>(
          'SELECT event_id FROM body WHERE event_id IN (SELECT value FROM json_each(?))',
          JSON.stringify(items.map(({ id }) => id)),
        ),
      )
      ids.push(...items.flatMap(({ id }) => (kept.has(id) ? [] : id)))
      if (ids.length >= limit) return ids.slice(0, limit)
      before = items.at(-1)?.no ?? -1
      if (items.length < prefetch.page) break
    }
    if (ids.length === 0 && newest !== undefined) wholeUpTo = newest
    return ids
  }

  return {
    read: (id) => guarded(() => read(id)),
    put: (items, gone) => guarded(() => put(items, gone)),
    missing: (replica, limit) => guarded(() => missing(replica, limit)),
    close: () => db.close(),
  }
}

function openOrReplace(path: string, now: number): DatabaseHandle {
  try {
    return openDatabase(path, kind)
  } catch (error) {
    if (!isDamage(error)) throw error
    putAside(path, now)
    return openDatabase(path, kind)
  }
}
