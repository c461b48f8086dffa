import { resolvePolicy } from '#shared/domain/resolve-policy.ts'
import { toInstant, toMs } from '#shared/model/instant.ts'
import type { ProjectId } from '#shared/model/ids.ts'
import {
  type PolicyOverride,
  type ProjectPolicy,
  type ResolvedPolicy,
  type SomeFields,
  someFieldsSchema,
  type WorkspacePolicy,
} from '#shared/model/policy.ts'
import { type Provider, providerSchema } from '#shared/model/provider.ts'
import type { ReadDb, WriteDb } from '#backend/store/db.ts'
import { recordChange } from '../changes/record-change.ts'
import { findOverride, type OverridePlace } from './override-repository.ts'
import { policyColumns, type PolicyRow } from './policy-row.ts'

export interface StoredPolicy {
  /** Only what the workspace set. */
  readonly fields: SomeFields
  readonly updatedAt: number | null
  readonly version: number
}

/** What a workspace set for a provider; nothing where nobody did. */
export function readStoredPolicy(db: ReadDb, workspaceId: string, provider: Provider): StoredPolicy {
  const row = db
    .read<PolicyRow>(`SELECT ${policyColumns} FROM service_policy WHERE workspace_id = ? AND provider = ?`)
    .get(workspaceId, provider)
  if (row === undefined) return { fields: {}, updatedAt: null, version: 0 }
  return {
    fields: someFieldsSchema.parse(JSON.parse(row.fields_json)),
    updatedAt: row.updated_at,
    version: row.version,
  }
}

export function savePolicy(
  db: WriteDb,
  { workspaceId, provider }: { readonly workspaceId: string; readonly provider: Provider },
  { fields, updatedAt, version }: StoredPolicy,
): void {
  recordChange(db, workspaceId, 'policy', provider, { at: updatedAt ?? 0 })
  db.write(
    `INSERT INTO service_policy (workspace_id, provider, fields_json, updated_at, version) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (workspace_id, provider) DO UPDATE SET fields_json = excluded.fields_json, updated_at = excluded.updated_at,
       version = excluded.version`,
  ).run(workspaceId, provider, JSON.stringify(fields), updatedAt, version)
}

/** The wire form of a workspace's policy for a provider. */
export function toWorkspacePolicy(provider: Provider, stored: StoredPolicy): WorkspacePolicy {
  return {
    provider,
    fields: resolvePolicy({ defaults: stored.fields, now: 0 }),
    updatedAt: stored.updatedAt === null ? null : toInstant(stored.updatedAt),
    version: stored.version,
  }
}

export function listPolicies(db: ReadDb, workspaceId: string): WorkspacePolicy[] {
  return providerSchema.options.map((provider) =>
    toWorkspacePolicy(provider, readStoredPolicy(db, workspaceId, provider)),
  )
}

/** A provider's policy as a project has it now. */
export function resolveFor(db: ReadDb, place: OverridePlace, now: number): ResolvedPolicy {
  return layersFor(db, place, now).fields
}

function layersFor(
  db: ReadDb,
  place: OverridePlace,
  now: number,
): { readonly fields: ResolvedPolicy; readonly override: PolicyOverride | undefined } {
  const { fields: defaults } = readStoredPolicy(db, place.workspaceId, place.provider)
  const override = findOverride(db, place, now)
  const expiresAt = override?.expiresAt == null ? null : toMs(override.expiresAt)
  return { override, fields: resolvePolicy({ defaults, override: override && { ...override, expiresAt }, now }) }
}

/** Each provider's policy as a project has it now. */
export function listProjectPolicies(
  db: ReadDb,
  {
    workspaceId,
    projectId,
    now,
  }: { readonly workspaceId: string; readonly projectId: ProjectId; readonly now: number },
): ProjectPolicy[] {
  const counts = new Map(
    db
      .read<{ provider: Provider; count: number }>(
        `SELECT installation.provider, count(*) AS count
         FROM mapping JOIN installation ON installation.workspace_id = mapping.workspace_id AND installation.id = mapping.installation_id
         WHERE mapping.workspace_id = ? AND mapping.destination_kind = 'project' AND mapping.destination_id = ? AND mapping.state_kind = 'active'
         GROUP BY installation.provider`,
      )
      .all(workspaceId, projectId)
      .map(({ provider, count }) => [provider, count]),
  )
  return providerSchema.options.map((provider) => {
    const { fields, override } = layersFor(db, { workspaceId, projectId, provider }, now)
    return { projectId, provider, fields, override: override ?? null, activeMappings: counts.get(provider) ?? 0 }
  })
}
