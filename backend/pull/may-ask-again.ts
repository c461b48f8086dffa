import { resolvePolicy } from '#shared/domain/resolve-policy.ts'
import { readStoredPolicy } from '#backend/features/policies/policy-repository.ts'
import type { Provider } from '#shared/model/provider.ts'
import type { ReadDb } from '#backend/store/db.ts'

/**
 * Whether the workspace that a delivery belongs to lets the provider be asked for another attempt; what nobody has claimed is
 * its app's home's. What could not be read names no project, so that overrides have no say.
 */
export function mayAskAgain(
  db: ReadDb,
  app: { readonly id: string; readonly provider: Provider; readonly host: string },
  externalInstallationId: string | null,
): boolean {
  const workspaceId = claimedBy(db, app, externalInstallationId) ?? homeOf(db, app.id)
  const defaults = workspaceId === null ? {} : readStoredPolicy(db, workspaceId, app.provider).fields
  return resolvePolicy({ defaults, now: 0 }).redeliver.value
}

function claimedBy(
  db: ReadDb,
  { provider, host }: { readonly provider: Provider; readonly host: string },
  externalId: string | null,
): string | undefined {
  if (externalId === null) return undefined
  return db
    .read<{ workspace_id: string }>(
      'SELECT workspace_id FROM installation WHERE provider = ? AND host = ? AND external_installation_id = ?',
    )
    .get(provider, host, externalId)?.workspace_id
}

function homeOf(db: ReadDb, id: string): string | null {
  const row = db
    .read<{ home_workspace_id: string | null }>('SELECT home_workspace_id FROM provider_app WHERE id = ?')
    .get(id)
  return row?.home_workspace_id ?? null
}
