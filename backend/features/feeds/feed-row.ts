import type { Feed } from '#shared/model/feed.ts'
import { toInstant } from '#shared/model/instant.ts'

export interface FeedRow {
  readonly id: Feed['id']
  readonly kind: Feed['kind']
  readonly slug: string
  readonly name: string
  readonly archived_at: number | null
  readonly created_at: number
  readonly version: number
}

export const feedColumns = 'feed.id, feed.kind, feed.slug, feed.name, feed.archived_at, feed.created_at, feed.version'

/** The wire form of a stored feed. */
export function toFeed(row: FeedRow): Feed {
  return {
    id: row.id,
    kind: row.kind,
    slug: row.slug,
    name: row.name,
    archivedAt: row.archived_at === null ? null : toInstant(row.archived_at),
    createdAt: toInstant(row.created_at),
    version: row.version,
  }
}
