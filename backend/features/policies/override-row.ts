import { isExpired } from '#shared/domain/resolve-policy.ts'
import { toInstant } from '#shared/model/instant.ts'
import { type PolicyOverride, someFieldsSchema } from '#shared/model/policy.ts'

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

export const overrideColumns =
  'id, project_id, provider, fields_json, reason, expires_at, created_by, created_at, updated_at, version'

/** The wire form of a stored override at a time. */
export function toOverride(row: OverrideRow, now: number): PolicyOverride {
  const expiresAt = row.expires_at
  return {
    id: row.id,
    projectId: row.project_id,
    provider: row.provider,
    fields: someFieldsSchema.parse(JSON.parse(row.fields_json)),
    reason: row.reason,
    expiresAt: expiresAt === null ? null : toInstant(expiresAt),
    expired: isExpired({ expiresAt }, now),
    createdBy: row.created_by,
    createdAt: toInstant(row.created_at),
    updatedAt: toInstant(row.updated_at),
    version: row.version,
  }
}
