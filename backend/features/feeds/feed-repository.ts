import { z } from 'zod'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { Feed, FeedKind } from '#shared/model/feed.ts'
import type { ArchivableState } from '#shared/model/next-archived-at.ts'
import { decodeCursor, toPage } from '#backend/http/page-cursor.ts'
import type { ReadDb, SqlValue } from '#backend/store/db.ts'
import { inState } from '../destinations/in-state.ts'
import { feedColumns, toFeed } from './feed-row.ts'
import type { FeedRow } from './feed-row.ts'

const cursorKey = z.tuple([z.string(), z.string()])

export function listFeeds(
  db: ReadDb,
  workspaceId: string,
  query: {
    readonly limit: number
    readonly cursor?: string | undefined
    readonly kind?: FeedKind | undefined
    readonly state?: ArchivableState | undefined
  },
): { items: Feed[]; next_cursor: string | null } {
  const [name, id] = decodeCursor(query.cursor, cursorKey) ?? ['', '']
  const conditions = ['workspace_id = ?', '(name, id) > (?, ?)']
  const params: SqlValue[] = [workspaceId, name, id]
  if (query.state !== undefined) conditions.push(inState[query.state])
  if (query.kind !== undefined) {
    conditions.push('kind = ?')
    params.push(query.kind)
  }
  const rows = db
    .read<FeedRow>(`SELECT ${feedColumns} FROM feed WHERE ${conditions.join(' AND ')} ORDER BY name, id LIMIT ?`)
    .all(...params, query.limit + 1)
  return toPage(rows, { limit: query.limit, key: (row) => [row.name, row.id], item: toFeed })
}

/** The feed, or throws `feed.not_found`. */
export function requireFeed(db: ReadDb, workspaceId: string, id: string): Feed {
  const row = db.read<FeedRow>(`SELECT ${feedColumns} FROM feed WHERE workspace_id = ? AND id = ?`).get(workspaceId, id)
  if (row === undefined) {
    throw new SwitchboardError('feed.not_found', 'There is no such feed in this workspace.', { details: { id } })
  }
  return toFeed(row)
}

export function findFeedBySlug(db: ReadDb, workspaceId: string, slug: string): Feed | undefined {
  const row = db
    .read<FeedRow>(`SELECT ${feedColumns} FROM feed WHERE workspace_id = ? AND slug = ?`)
    .get(workspaceId, slug)
  return row === undefined ? undefined : toFeed(row)
}
