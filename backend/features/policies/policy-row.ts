import { toInstant } from '#shared/model/instant.ts'
import { type ReplicatedPolicy, someFieldsSchema } from '#shared/model/policy.ts'

export interface PolicyRow {
  readonly provider: ReplicatedPolicy['id']
  readonly fields_json: string
  readonly updated_at: number
  readonly version: number
}

export const policyColumns =
  'service_policy.provider, service_policy.fields_json, service_policy.updated_at, service_policy.version'

/** The form in which consoles keep it. */
export function toReplicatedPolicy(row: PolicyRow): ReplicatedPolicy {
  return {
    id: row.provider,
    fields: someFieldsSchema.parse(JSON.parse(row.fields_json)),
    updatedAt: toInstant(row.updated_at),
    version: row.version,
  }
}
