import { waitsForMapping } from '#shared/domain/group-key.ts'
import type { FilteredEvent } from '#shared/domain/mapping-filter.ts'
import { filterAccepts } from '#shared/domain/mapping-filter.ts'
import type { ResourceId } from '#shared/model/ids.ts'
import type { ReasonCode } from '#shared/model/routing-decision.ts'
import { mappingStateCode, providerCode } from '../replica/codes.ts'
import { parseMapping } from '../replica/mapping-view.ts'
import type { ReadDb } from '../sqlite/database.ts'
import { mappingResource } from './mapping-resource.ts'

interface WaitingEvent extends Pick<FilteredEvent, 'type' | 'action' | 'kind' | 'branch'> {
  readonly reason: ReasonCode
  readonly resource_id: ResourceId | null
}

/** Those of the resources that a mapping may be about, their own or a GitLab group's: one statement for a whole window. */
export function maybeMapped(
  db: ReadDb,
  window: readonly (Pick<WaitingEvent, 'resource_id'> & { readonly provider: number })[],
): ReadonlySet<string> {
  const mayBe = new Set<string>()
  const asked = new Set<string>()
  for (const { resource_id: id, provider } of window) {
    if (id !== null) (provider === providerCode.gitlab ? mayBe : asked).add(id)
  }
  const mapped = db.values<string>(
    'SELECT r.value FROM json_each(?) r CROSS JOIN mapping_view m ON m.resource_id = r.value WHERE m.current = 1',
    JSON.stringify([...asked]),
  )
  for (const id of mapped) mayBe.add(id)
  return mayBe
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
