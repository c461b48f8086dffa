import type { MappingPreview } from '#shared/ipc/mapping-calls.ts'
import type { ResourceId } from '#shared/model/ids.ts'
import type { Destination, MappingFilter } from '#shared/model/mapping.ts'
import { parseMapping } from '../replica/mapping-view.ts'
import type { ReadDb } from '../sqlite/database.ts'
import { type MappingColumns, mappingColumns, mappingJoins, mappingRowOf } from './list-mappings.ts'

interface Draft {
  readonly resourceId: ResourceId
  readonly destination: Destination | null
  readonly filter: MappingFilter
}

const most = 50

/** What else the resource is mapped to by now; first the one that would do the same. */
export function mappingsBeside(db: ReadDb, { resourceId, destination, filter }: Draft): MappingPreview['others'] {
  const rows = db.all<MappingColumns>(
    `SELECT ${mappingColumns} FROM mapping_view m INDEXED BY mapping_view_resource ${mappingJoins}
     WHERE m.resource_id = ? AND m.current = 1 ORDER BY m.carried DESC, m.id LIMIT ${most}`,
    resourceId,
  )
  return rows
    .map((row) => {
      const other = parseMapping(row.json)
      const isEqual = other.destination.id === destination?.id && takeTheSame(other.filter, filter)
      return { ...mappingRowOf(row), isEqual }
    })
    .toSorted((a, b) => Number(b.isEqual) - Number(a.isEqual))
}

/** In whatever order, and however often, their patterns are named. */
function takeTheSame(a: MappingFilter, b: MappingFilter): boolean {
  return (['events', 'branches', 'paths'] as const).every((name) => {
    const [ours, theirs] = [new Set(a[name]), new Set(b[name])]
    return ours.size === theirs.size && [...ours].every((pattern) => theirs.has(pattern))
  })
}
