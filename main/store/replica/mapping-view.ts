import type { MappingId } from '#shared/model/ids.ts'
import { toMs } from '#shared/model/instant.ts'
import type { Mapping } from '#shared/model/mapping.ts'
import type { ReadDb, WriteDb } from '../sqlite/database.ts'
import { mappingStateCode } from './codes.ts'
import type { EffectiveMapping } from './effective-mapping.ts'
import { effectiveMapping } from './effective-mapping.ts'
import type { Overlay } from './overlay.ts'

/** A mapping as the replica keeps it: written from a row that a schema has accepted. */
export function parseMapping(json: string): Mapping {
  return JSON.parse(json) as Mapping
}

export function syncedMapping(db: ReadDb, id: MappingId): Mapping | undefined {
  const json = db.value<string>('SELECT json FROM synced_mapping WHERE id = ?', id)
  return json === undefined ? undefined : parseMapping(json)
}

/** The mapping as the view shows it. */
export function shownMapping(db: ReadDb, id: MappingId): Mapping | undefined {
  const json = db.value<string>('SELECT json FROM mapping_view WHERE id = ?', id)
  return json === undefined ? undefined : parseMapping(json)
}

/** Works out again what a mapping is under the overlay. */
export function refoldMapping(db: WriteDb, id: MappingId, overlay: Overlay): void {
  const effective = effectiveMapping(id, syncedMapping(db, id), overlay.forMapping(id))
  if (effective === undefined) db.run('DELETE FROM mapping_view WHERE id = ?', id)
  else writeView(db, effective)
}

function writeView(db: WriteDb, { mapping, unsynced }: EffectiveMapping): void {
  const resourceName =
    db.value<string>('SELECT full_name FROM synced_resource WHERE id = ?', mapping.resourceId) ?? mapping.resourceId
  db.run(
    'INSERT OR REPLACE INTO mapping_view VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    mapping.id,
    mapping.installationId,
    mapping.resourceId,
    mapping.destination.id,
    resourceName,
    mappingStateCode[mapping.state.kind],
    Number(mapping.state.kind !== 'retired'),
    toMs(mapping.createdAt),
    mapping.carried,
    JSON.stringify(mapping),
    Number(unsynced),
  )
}
