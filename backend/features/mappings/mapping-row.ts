import { z } from 'zod'
import { toInstant } from '#shared/model/instant.ts'
import { type Mapping, mappingFilterSchema, mappingStateSchema } from '#shared/model/mapping.ts'
import { type DestinationRow, toDestination } from '../destinations/destination-row.ts'

export interface MappingRow extends DestinationRow {
  readonly id: Mapping['id']
  readonly installation_id: Mapping['installationId']
  readonly resource_id: Mapping['resourceId']
  readonly filter_json: string
  readonly state_json: string
  readonly provenance: Mapping['provenance']
  readonly evidence_json: string
  readonly carried: number
  readonly last_carried_at: number | null
  readonly created_by: string
  readonly created_at: number
  readonly version: number
}

export const mappingColumns = `mapping.id, mapping.installation_id, mapping.resource_id, mapping.destination_kind, mapping.destination_id,
  mapping.filter_json, mapping.state_json, mapping.provenance, mapping.evidence_json, mapping.carried, mapping.last_carried_at,
  mapping.created_by, mapping.created_at, mapping.version`

const evidenceSchema = z.array(z.string())

/** The wire form of a stored mapping. */
export function toMapping(row: MappingRow): Mapping {
  return {
    id: row.id,
    installationId: row.installation_id,
    resourceId: row.resource_id,
    destination: toDestination(row),
    filter: mappingFilterSchema.parse(JSON.parse(row.filter_json)),
    state: mappingStateSchema.parse(JSON.parse(row.state_json)),
    provenance: row.provenance,
    evidence: evidenceSchema.parse(JSON.parse(row.evidence_json)),
    carried: row.carried,
    lastCarriedAt: row.last_carried_at === null ? null : toInstant(row.last_carried_at),
    createdBy: row.created_by,
    createdAt: toInstant(row.created_at),
    version: row.version,
  }
}
