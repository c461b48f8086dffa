import { waitsForMapping } from '#shared/domain/group-key.ts'
import type { FilteredEvent } from '#shared/domain/mapping-filter.ts'
import { filterAccepts } from '#shared/domain/mapping-filter.ts'
import type { ResourceId } from '#shared/model/ids.ts'
import type { ReasonCode } from '#shared/model/routing-decision.ts'
import { mappingStateCode } from '../replica/codes.ts'
import { parseMapping } from '../replica/mapping-view.ts'
import type { ReadDb } from '../sqlite/database.ts'
import { mappingResource } from './mapping-resource.ts'

interface WaitingEvent extends Pick<FilteredEvent, 'type' | 'action' | 'kind' | 'branch'> {
  readonly reason: ReasonCode
  readonly resource_id: ResourceId | null
}

/** The project that the event would go to if it came now; null where it would wait again, or its changed files decide. */
export function mappedByNow(db: ReadDb, { reason, resource_id, ...event }: WaitingEvent): string | null {
  if (resource_id === null || !waitsForMapping(reason)) return null
  const mappings = db.all<{ json: string; project: string | null }>(
    `SELECT m.json, p.name AS project FROM mapping_view m INDEXED BY mapping_view_resource LEFT JOIN synced_project p ON p.id = m.project_id
     WHERE m.resource_id = ? AND m.current = 1 AND m.state = ${mappingStateCode.active} ORDER BY m.id`,
    mappingResource(db, resource_id),
  )
  for (const { json, project } of mappings) {
    const { filter, destination } = parseMapping(json)
    if (filter.paths.length === 0 && filterAccepts(filter, { ...event, paths: [] })) return project ?? destination.id
  }
  return null
}
