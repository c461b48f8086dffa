import type { FeedKind } from '#shared/model/feed.ts'
import type { DestinationFacts, DestinationKind } from './destination-kind.ts'

/** A feed is a destination under its own kind only. */
export function feedDestination(kind: FeedKind, noun: string): DestinationKind {
  return {
    noun,
    notFound: { code: 'feed.not_found', message: `There is no such ${noun}.` },
    archived: { code: 'feed.archived', message: `That ${noun} is archived.` },
    find: (db, workspaceId, id) =>
      db
        .read<DestinationFacts>(
          'SELECT name, archived_at AS "archivedAt" FROM feed WHERE workspace_id = ? AND id = ? AND kind = ?',
        )
        .get(workspaceId, id, kind),
  }
}
