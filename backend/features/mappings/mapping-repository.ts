import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { MappingId, ResourceId } from '#shared/model/ids.ts'
import type { Mapping, MappingState } from '#shared/model/mapping.ts'
import { toMs } from '#shared/model/instant.ts'
import type { ReadDb, WriteDb } from '#backend/store/db.ts'
import { isUniqueViolation } from '#backend/store/store-error.ts'
import { transaction } from '#backend/store/transaction.ts'
import { recordChange } from '../changes/record-change.ts'
import { touchSuggestions } from '../suggestions/touch-suggestions.ts'
import { mappingColumns, type MappingRow, toMapping } from './mapping-row.ts'

export function findMapping(db: ReadDb, workspaceId: string, id: MappingId): Mapping | undefined {
  const row = db
    .read<MappingRow>(`SELECT ${mappingColumns} FROM mapping WHERE workspace_id = ? AND id = ?`)
    .get(workspaceId, id)
  return row === undefined ? undefined : toMapping(row)
}

/** The mapping, or throws `mapping.not_found`. */
export function requireMapping(db: ReadDb, workspaceId: string, id: MappingId): Mapping {
  const mapping = findMapping(db, workspaceId, id)
  if (mapping === undefined)
    throw new SwitchboardError('mapping.not_found', 'There is no such mapping.', { details: { id } })
  return mapping
}

/** Mappings of a resource that aren't retired: what routing looks at. */
export function liveMappingsOf(db: ReadDb, workspaceId: string, resourceId: ResourceId): Mapping[] {
  return db
    .read<MappingRow>(
      `SELECT ${mappingColumns} FROM mapping WHERE workspace_id = ? AND resource_id = ? AND state_kind IN ('active', 'paused') ORDER BY created_at, id`,
    )
    .all(workspaceId, resourceId)
    .map(toMapping)
}

/** The mapping of the same resource to the same destination with the same filter that isn't retired. */
export function findEqualMapping(
  db: ReadDb,
  workspaceId: string,
  {
    installationId,
    resourceId,
    destination,
    filter,
  }: Pick<Mapping, 'installationId' | 'resourceId' | 'destination' | 'filter'>,
): Mapping | undefined {
  const row = db
    .read<MappingRow>(
      `SELECT ${mappingColumns} FROM mapping WHERE workspace_id = ? AND installation_id = ? AND resource_id = ? AND destination_kind = ?
         AND destination_id = ? AND filter_json = ? AND state_kind <> 'retired'`,
    )
    .get(workspaceId, installationId, resourceId, destination.kind, destination.id, JSON.stringify(filter))
  return row === undefined ? undefined : toMapping(row)
}

/** Throws `mapping.duplicate` where one for the same resource, destination and filter lives. */
export function insertMapping(db: WriteDb, workspaceId: string, mapping: Mapping): void {
  recordChange(db, workspaceId, 'mapping', mapping.id, { at: toMs(mapping.createdAt) })
  touchSuggestions(db, workspaceId, mapping.installationId, toMs(mapping.createdAt))
  refusingDuplicates(db, workspaceId, mapping, () =>
    db
      .write(
        `INSERT INTO mapping (workspace_id, id, installation_id, resource_id, destination_kind, destination_id, filter_json, state_kind, state_json,
           provenance, evidence_json, carried, last_carried_at, created_by, created_at, version)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, NULL, ?, ?, ?)`,
      )
      .run(
        workspaceId,
        mapping.id,
        mapping.installationId,
        mapping.resourceId,
        mapping.destination.kind,
        mapping.destination.id,
        JSON.stringify(mapping.filter),
        mapping.state.kind,
        JSON.stringify(mapping.state),
        mapping.provenance,
        JSON.stringify(mapping.evidence),
        mapping.createdBy,
        toMs(mapping.createdAt),
        mapping.version,
      ),
  )
}

/** Gives a mapping its next state and version; the caller has checked that the transition is legal. */
export function setMappingState(
  db: WriteDb,
  workspaceId: string,
  mapping: Mapping,
  { state, at }: { state: MappingState; at: number },
): Mapping {
  recordChange(db, workspaceId, 'mapping', mapping.id, { at })
  // Only these change what speaks for its neighbours.
  if (state.kind === 'retired' || mapping.state.kind === 'retired')
    touchSuggestions(db, workspaceId, mapping.installationId, at)
  refusingDuplicates(db, workspaceId, mapping, () =>
    db
      .write(
        'UPDATE mapping SET state_kind = ?, state_json = ?, version = version + 1 WHERE workspace_id = ? AND id = ?',
      )
      .run(state.kind, JSON.stringify(state), workspaceId, mapping.id),
  )
  return { ...mapping, state, version: mapping.version + 1 }
}

/** Counts events that a mapping carried, or no longer carries. Not a new version: nobody decided anything about it. */
export function addCarried(
  db: WriteDb,
  workspaceId: string,
  id: MappingId,
  { count, at }: { count: number; at: number },
): void {
  if (count === 0) return
  recordChange(db, workspaceId, 'mapping', id, { at })
  db.write(
    `UPDATE mapping SET carried = carried + ?, last_carried_at = CASE WHEN coalesce(last_carried_at, 0) < ? THEN ? ELSE last_carried_at END
     WHERE workspace_id = ? AND id = ?`,
  ).run(count, count > 0 ? at : -1, at, workspaceId, id)
}

/** In a savepoint: after a refusal the rest of the transaction still stands. */
function refusingDuplicates(db: WriteDb, workspaceId: string, mapping: Mapping, work: () => unknown): void {
  try {
    transaction(db, () => void work())
  } catch (error) {
    if (!isUniqueViolation(error)) throw error
    const current = findEqualMapping(db, workspaceId, mapping)
    throw new SwitchboardError(
      'mapping.duplicate',
      'A mapping of this resource to this destination with this filter exists already.',
      {
        cause: error,
        details: { current: current ?? null },
      },
    )
  }
}
