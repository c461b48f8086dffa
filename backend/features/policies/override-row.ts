import { isExpired } from '#shared/domain/resolve-policy.ts'
import { toInstant } from '#shared/model/instant.ts'
import { type PolicyOverride, type ReplicatedOverride, someFieldsSchema } from '#shared/model/policy.ts'

export interface OverrideRow {
  readonly id: PolicyOverride['id']
  readonly project_id: PolicyOverride['projectId']
  readonly provider: PolicyOverride['provider']
  readonly fields_json: string
  readonly reason: string
  readonly expires_at: number | null
  readonly created_by: string
  readonly created_at: number
  readonly updated_at: number
  readonly version: number
}

export const overrideColumns = `policy_override.id, policy_override.project_id, policy_override.provider, policy_override.fields_json,
  policy_override.reason, policy_override.expires_at, policy_override.created_by, policy_override.created_at, policy_override.updated_at,
  policy_override.version`

/** The wire form of a stored override at a time. */
export function toOverride(row: OverrideRow, now: number): PolicyOverride {
  return { ...toReplicatedOverride(row), expired: isExpired({ expiresAt: row.expires_at }, now) }
}

/** The form in which consoles keep it. */
export function toReplicatedOverride(row: OverrideRow): ReplicatedOverride {
  return {
    id: row.id,
    projectId: row.project_id,
    provider: row.provider,
    fields: someFieldsSchema.parse(JSON.parse(row.fields_json)),
    reason: row.reason,
    expiresAt: row.expires_at === null ? null : toInstant(row.expires_at),
    createdBy: row.created_by,
    createdAt: toInstant(row.created_at),
    updatedAt: toInstant(row.updated_at),
    version: row.version,
  }
}
