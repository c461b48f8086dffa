import { toInstant } from '#shared/model/instant.ts'
import type { Workspace } from '#shared/model/workspace.ts'
import type { ReadDb } from '#backend/store/db.ts'

export interface WorkspaceRow {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly connectors_tenant_id: string
  readonly production: number
  readonly created_at: number
}

const columns = 'id, slug, name, connectors_tenant_id, production, created_at'

/** The wire form of a stored workspace. */
export function toWorkspace(row: WorkspaceRow): Workspace {
  return {
    id: row.id,
    slug: row.slug,
    name: row.name,
    connectorsTenantId: row.connectors_tenant_id,
    production: row.production === 1,
    createdAt: toInstant(row.created_at),
  }
}

export function listWorkspaces(db: ReadDb): Workspace[] {
  return db.read<WorkspaceRow>(`SELECT ${columns} FROM workspace ORDER BY name, id`).all().map(toWorkspace)
}

export function findWorkspaceBySlug(db: ReadDb, slug: string): Workspace | undefined {
  const row = db.read<WorkspaceRow>(`SELECT ${columns} FROM workspace WHERE slug = ?`).get(slug)
  return row === undefined ? undefined : toWorkspace(row)
}

export function findWorkspace(db: ReadDb, id: string): Workspace | undefined {
  const row = db.read<WorkspaceRow>(`SELECT ${columns} FROM workspace WHERE id = ?`).get(id)
  return row === undefined ? undefined : toWorkspace(row)
}

/** The workspace that an `X-Tenant-Id` selects. */
export function findWorkspaceIdOfTenant(db: ReadDb, tenantId: string): string | undefined {
  return db.read<{ id: string }>('SELECT id FROM workspace WHERE connectors_tenant_id = ?').get(tenantId)?.id
}
