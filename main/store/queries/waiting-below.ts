import type { ResourceId } from '#shared/model/ids.ts'
import { stateCode } from '../replica/codes.ts'
import type { ReadDb } from '../sqlite/database.ts'
import { resourcesBelow } from './covered-resources.ts'
import { mappingResource } from './mapping-resource.ts'

/** How many events wait in the projects of a group that no nearer mapping covers: a mapping of the group takes them along. */
export function waitingBelow(db: ReadDb, resourceId: ResourceId): number {
  const covered = resourcesBelow(db, resourceId).filter((id) => [id, resourceId].includes(mappingResource(db, id)))
  return (
    db.value<number>(
      `SELECT coalesce(sum(s.n), 0) FROM json_each(?) a CROSS JOIN inbox_group g INDEXED BY inbox_group_by_resource ON g.resource_id = a.value
       CROSS JOIN inbox_group_state s ON s.group_no = g.group_no AND s.state = ${stateCode.open}`,
      JSON.stringify(covered),
    ) ?? 0
  )
}
