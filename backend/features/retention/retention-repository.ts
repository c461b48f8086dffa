import { defaultRetention, type RetentionPolicy } from '#shared/model/retention.ts'
import type { ReadDb } from '#backend/store/db.ts'

const columns = 'body_days AS "bodyDays", event_days AS "eventDays", feed_days AS "feedDays", version'

/** The policy of a workspace, or the service's own figures where it has none. */
export function readRetention(db: ReadDb, workspaceId: string): RetentionPolicy {
  const row = db
    .read<RetentionPolicy>(`SELECT ${columns} FROM retention_policy WHERE workspace_id = ?`)
    .get(workspaceId)
  return row ?? { ...defaultRetention, version: 0 }
}

/** Every workspace with its policy. */
export function listRetention(db: ReadDb): (RetentionPolicy & { readonly workspaceId: string })[] {
  const ids = db.read<{ id: string }>('SELECT id FROM workspace ORDER BY id').all()
  return ids.map(({ id }) => ({ ...readRetention(db, id), workspaceId: id }))
}
