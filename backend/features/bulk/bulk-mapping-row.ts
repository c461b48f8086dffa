import type { BulkSkipCode, LeftOut } from '#shared/model/bulk.ts'
import type { InstallationId, MappingId, ResourceId } from '#shared/model/ids.ts'
import type { Destination } from '#shared/model/mapping.ts'
import { readOwnJson } from '../events/event-row.ts'

export interface BulkMappingRow {
  readonly position: number
  readonly installation_id: InstallationId
  readonly resource_id: ResourceId
  readonly destination_json: string
  /** In ten-thousandths. */
  readonly confidence: number | null
  readonly signature: string | null
  readonly evidence_json: string
  readonly events: number
  readonly left_out: LeftOut | null
  readonly outcome: 'acted' | BulkSkipCode | null
  readonly resolved: number
  readonly mapping_id: MappingId | null
  readonly undo_json: string | null
  readonly undo_outcome: 'restored' | 'kept' | null
}

export const bulkMappingColumns = `planned.position, planned.installation_id, planned.resource_id, planned.destination_json, planned.confidence, planned.signature,
  planned.evidence_json, planned.events, planned.left_out, planned.outcome, planned.resolved, planned.mapping_id, planned.undo_json, planned.undo_outcome`

export function destinationOf(row: BulkMappingRow): Destination {
  return readOwnJson<Destination>(row.destination_json)
}

export function evidenceOf(row: BulkMappingRow): string[] {
  return readOwnJson<string[]>(row.evidence_json)
}
