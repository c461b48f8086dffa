import type { NewId } from '#shared/lib/new-id.ts'
import type { Link } from '#shared/model/link.ts'
import { nextLinkState } from '#shared/model/next-link-state.ts'
import { recordAudit } from '#backend/features/audit/record-audit.ts'
import { afterWith } from '#backend/features/command-tools.ts'
import type { WriteDb } from '#backend/store/db.ts'
import { saveLinkState } from './save-link-state.ts'

export interface RevokeScope {
  readonly db: WriteDb
  readonly newId: NewId
  readonly at: number
  readonly workspaceId: string
  readonly actor: string
  readonly claimedActor?: string | null
  readonly reason?: string
}

/** Revokes a link for good; throws `link.illegal_transition`. Call it in the transaction of the command. */
export function revokeLink(scope: RevokeScope, before: Link, by: 'operator' | 'deactivation' | 'provider'): Link {
  const { db, newId, at, workspaceId, actor, claimedActor = null } = scope
  const state = nextLinkState(before.state, { kind: 'revoke', by })
  const after: Link = { ...before, state, version: before.version + 1 }
  saveLinkState(db, workspaceId, after, at)
  const who = { workspaceId, actor, claimedActor }
  recordAudit(
    db,
    { newId, at },
    { ...who, command: 'link.revoked', subject: before.id, before, after: afterWith(after, scope) },
  )
  return after
}
