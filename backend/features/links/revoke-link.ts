import type { NewId } from '#shared/lib/new-id.ts'
import type { Link } from '#shared/model/link.ts'
import { nextLinkState } from '#shared/model/link.ts'
import { recordAudit } from '#backend/features/audit/record-audit.ts'
import type { WriteDb } from '#backend/store/db.ts'

interface RevokeScope {
  readonly db: WriteDb
  readonly newId: NewId
  readonly at: number
  readonly workspaceId: string
  readonly actor: string
}

/** Revokes a link for good; throws `link.illegal_transition`. Call it in the transaction of the command. */
export function revokeLink(
  { db, newId, at, workspaceId, actor }: RevokeScope,
  before: Link,
  by: 'operator' | 'deactivation' | 'provider',
): Link {
  const state = nextLinkState(before.state, { kind: 'revoke', by })
  const after: Link = { ...before, state, version: before.version + 1 }
  db.write('UPDATE link SET state_kind = ?, state_json = ?, version = ? WHERE workspace_id = ? AND id = ?').run(
    state.kind,
    JSON.stringify(state),
    after.version,
    workspaceId,
    before.id,
  )
  recordAudit(db, { newId, at }, { workspaceId, actor, command: 'link.revoked', subject: before.id, before, after })
  return after
}
