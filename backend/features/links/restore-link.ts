import type { Link } from '#shared/model/link.ts'
import { nextLinkState } from '#shared/model/next-link-state.ts'
import { recordAudit } from '#backend/features/audit/record-audit.ts'
import { findLink } from './link-repository.ts'
import { saveLinkState } from './save-link-state.ts'
import type { RevokeScope } from './revoke-link.ts'

/** A link as it was before an offboarding revoked it. `version` is the one that this left. */
export type RevokedLink = Pick<Link, 'id' | 'state' | 'version'>

/** Takes back that an offboarding revoked a link; what was decided about it since stays. Call it in the transaction of the command. */
export function restoreLink(scope: RevokeScope, { id, state, version }: RevokedLink): void {
  const { db, newId, at, workspaceId, actor, claimedActor = null } = scope
  const before = findLink(db, workspaceId, id)
  if (before?.version !== version || state.kind === 'revoked') return
  const after: Link = {
    ...before,
    state: nextLinkState(before.state, { kind: 'restore', to: state }),
    version: version + 1,
  }
  saveLinkState(db, workspaceId, after, at)
  const who = { workspaceId, actor, claimedActor }
  recordAudit(db, { newId, at }, { ...who, command: 'link.restored', subject: id, before, after })
}
