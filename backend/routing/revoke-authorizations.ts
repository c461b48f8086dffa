import type { NewId } from '#shared/lib/new-id.ts'
import { linkColumns, type LinkRow, toLink } from '#backend/features/links/link-row.ts'
import { revokeLink } from '#backend/features/links/revoke-link.ts'
import type { WriteDb } from '#backend/store/db.ts'

interface RevokeScope {
  readonly db: WriteDb
  readonly newId: NewId
  /** When the news came: a link that was made since is another authorization. */
  readonly at: number
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

/** Revokes the links of people who took back what they let the app do, in whichever workspaces they are linked. */
export function revokeAuthorizations({ db, newId, at, actor }: RevokeScope, revoked: RevokedAuthorizations): void {
  const { provider, host, externalInstallationId: externalId, providerUserIds } = revoked
  for (const providerUserId of new Set(providerUserIds)) {
    const rows = db
      .read<LinkRow & { workspace_id: string }>(
        `SELECT link.workspace_id, ${linkColumns} FROM link JOIN installation
           ON installation.workspace_id = link.workspace_id AND installation.id = link.installation_id
         WHERE link.provider_user_id = ? AND link.state_kind <> 'revoked' AND link.created_at <= ?
           AND installation.provider = ? AND installation.host = ?
           ${externalId === null ? '' : 'AND installation.external_installation_id = ?'} ORDER BY link.workspace_id, link.id`,
      )
      .all(providerUserId, at, provider, host, ...(externalId === null ? [] : [externalId]))
    for (const row of rows) revokeLink({ db, newId, at, workspaceId: row.workspace_id, actor }, toLink(row), 'provider')
  }
}
