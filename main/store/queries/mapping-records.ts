import type { MappingRow } from '#shared/ipc/catalog-calls.ts'
import type { InstallationId, MappingId, ResourceId } from '#shared/model/ids.ts'
import type { Destination } from '#shared/model/mapping.ts'
import { parseMapping } from '../replica/mapping-view.ts'
import type { ReadDb } from '../sqlite/database.ts'
import type { StoreInput } from '../store-api.ts'
import {
  type MappingColumns,
  mappingColumns,
  mappingJoins,
  mappingOrders,
  mappingRowOf,
  nameCondition,
  whereState,
} from './list-mappings.ts'

/** A mapping with the ids behind its names: what whoever reads a file of them looks others up by. */
export interface MappingRecord extends MappingRow {
  readonly host: string
  readonly installationId: InstallationId
  readonly resourceId: ResourceId
  readonly destination: Destination
}

/** Which mappings the list would show in all, and in which order, as of one moment. */
export function freezeMappings(
  db: ReadDb,
  { state, sort, text }: Omit<StoreInput<'mappingsFreeze'>, 'workspaceId'>,
): readonly MappingId[] {
  const { sql, values } = nameCondition(text)
  return db.values<MappingId>(
    `SELECT m.id FROM mapping_view m ${mappingJoins} WHERE ${whereState(state)}${sql} ORDER BY ${mappingOrders[sort]}`,
    ...values,
  )
}

/** Those of them that are still there, in their order. */
export function mappingRecords(db: ReadDb, ids: readonly MappingId[]): readonly MappingRecord[] {
  const rows = db.all<MappingColumns & { host: string }>(
    `SELECT ${mappingColumns}, n.host FROM json_each(?) a CROSS JOIN mapping_view m ON m.id = a.value ${mappingJoins} ORDER BY a.key`,
    JSON.stringify(ids),
  )
  return rows.map((row) => {
    const { installationId, resourceId, destination } = parseMapping(row.json)
    return { ...mappingRowOf(row), host: row.host, installationId, resourceId, destination }
  })
}
