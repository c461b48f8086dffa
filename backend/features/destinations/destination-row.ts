import type { Destination } from '#shared/model/mapping.ts'

export interface DestinationRow {
  readonly destination_kind: Destination['kind']
  readonly destination_id: Destination['id']
}

/** The two columns were written from one destination. */
export function toDestination(row: DestinationRow): Destination {
  return { kind: row.destination_kind, id: row.destination_id } as Destination
}
