import type { NewId } from '#shared/lib/new-id.ts'
import { linkColumns, type LinkRow, toLink } from '#backend/features/links/link-row.ts'
import { revokeLink } from '#backend/features/links/revoke-link.ts'
import type { WriteDb } from '#backend/store/db.ts'

interface RevokeScope {
  readonly db: WriteDb
  readonly newId: NewId
  /** When the news came: a link that was made since is another authorization. */
  readonly at: number
  /** Whether a workspace may be written to now. */
  readonly hold: (workspaceId: string) => boolean
  /** Who said so, for the audit. */
  readonly actor: string
}

interface RevokedAuthorizations {
  readonly provider: string
  readonly host: string
  /** Null where the provider says it of all that its app is installed in. */
  readonly externalInstallationId: string | null
  readonly providerUserIds: readonly string[]
}

type FoundLink = LinkRow & { readonly workspace_id: string }

/**
 * Revokes the links of people who took back what they let the app do, in whichever workspaces they are linked. Answers false,
 * and has done nothing, where it is another process's turn in one of these.
 */
export function revokeAuthorizations(scope: RevokeScope, revoked: RevokedAuthorizations): boolean {
  const { db, newId, at, actor, hold } = scope
  const workspaceIds = new Set(liveLinks(scope, revoked).map((row) => row.workspace_id))
  for (const workspaceId of workspaceIds) if (!hold(workspaceId)) return false
  // Read again: until a workspace was ours, others may have revoked some.
  for (const row of liveLinks(scope, revoked)) {
    const workspaceId = row.workspace_id
    if (workspaceIds.has(workspaceId)) revokeLink({ db, newId, at, workspaceId, actor }, toLink(row), 'provider')
  }
  return true
}

function liveLinks({ db, at }: RevokeScope, revoked: RevokedAuthorizations): FoundLink[] {
  const { provider, host, externalInstallationId: externalId } = revoked
  return [...new Set(revoked.providerUserIds)].flatMap((providerUserId) =>
    db
      .read<FoundLink>(
        `SELECT link.workspace_id, ${linkColumns} FROM link JOIN installation
           ON installation.workspace_id = link.workspace_id AND installation.id = link.installation_id
         WHERE link.provider_user_id = ? AND link.state_kind <> 'revoked' AND link.created_at <= ?
           AND installation.provider = ? AND installation.host = ?
           ${externalId === null ? '' : 'AND installation.external_installation_id = ?'} ORDER BY link.workspace_id, link.id`,
      )
      .all(providerUserId, at, provider, host, ...(externalId === null ? [] : [externalId])),
  )
}
