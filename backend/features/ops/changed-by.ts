import type { ReadDb } from '#backend/store/db.ts'
import { toInstant } from '#shared/model/instant.ts'
import { readOwnJson } from '../events/event-row.ts'

/** Who left a record as it is, and when; null where that isn't known. */
type Changed = { readonly by: string; readonly at: string } | null

/** Looking further back would take longer than the answer is worth. */
const newestEntries = 2_000

/** What a decision was refused over, with who made it what it is: who sends theirs again has to know. Other details stay as they are. */
export function withChangedBy(db: ReadDb, workspaceId: string, current: unknown): unknown {
  if (!isRecord(current)) return current
  const changed = current.id.startsWith('rule_')
    ? ofVersion(db, workspaceId, current)
    : /^(map|inst|link|mem)_/.test(current.id)
      ? ofAudit(db, workspaceId, current)
      : undefined
  return changed === undefined ? current : { ...current, changed }
}

interface Versioned {
  readonly id: string
  readonly version: number
  readonly state?: unknown
}

function isRecord(current: unknown): current is Versioned {
  if (typeof current !== 'object' || current === null || !('id' in current) || !('version' in current)) return false
  return typeof current.id === 'string' && typeof current.version === 'number'
}

function ofVersion(db: ReadDb, workspaceId: string, { id, version }: Versioned): Changed {
  const row = db
    .read<{ at: number; actor: string }>(
      'SELECT at, actor FROM rule_version WHERE workspace_id = ? AND rule_id = ? AND version = ?',
    )
    .get(workspaceId, id, version)
  return row === undefined ? null : { by: row.actor, at: toInstant(row.at) }
}

/** The newest entry about it, where that says what the record is: an undo is kept under what it took back, and machines keep none. */
function ofAudit(db: ReadDb, workspaceId: string, current: Versioned): Changed {
  const row = db
    .read<{ at: number; actor: string; claimed_actor: string | null; after_json: string | null }>(
      `SELECT at, actor, claimed_actor, after_json
       FROM (SELECT * FROM audit WHERE workspace_id = ? ORDER BY at DESC, id DESC LIMIT ${newestEntries}) AS newest
       WHERE subject = ? ORDER BY at DESC, id DESC LIMIT 1`,
    )
    .get(workspaceId, current.id)
  if (row === undefined || row.after_json === null) return null
  const after = readOwnJson<Partial<Versioned> | null>(row.after_json)
  // What is decided about a mapping is kept as the state that it came to, all else as the record.
  const isSo =
    after?.version === undefined
      ? JSON.stringify(after) === JSON.stringify(current.state)
      : after.version === current.version
  if (!isSo) return null
  const { actor, claimed_actor: claimed } = row
  return { by: claimed === null ? actor : `${claimed} (token ${actor})`, at: toInstant(row.at) }
}
