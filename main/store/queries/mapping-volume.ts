import type { IpcOutput } from '#shared/ipc/contract.ts'
import type { MappingId, ResourceId } from '#shared/model/ids.ts'
import { toMs } from '#shared/model/instant.ts'
import { firstNumberAt } from '../replica/arrival-number.ts'
import type { ReadDb } from '../sqlite/database.ts'
import type { StoreInput } from '../store-api.ts'
import { resourcesBelow } from './covered-resources.ts'

interface Asked {
  readonly id: MappingId
  readonly resource_id: ResourceId
  readonly others: number
}

/**
 * How many events each mapping carried in each slot. One statement for all of them reads a slot, and other calls come in
 * between: a busy month is hundreds of thousands of events. An event is known by the first mapping that took it.
 */
export function* mappingVolume(
  db: ReadDb,
  { ids, starts }: Omit<StoreInput<'mappingsVolume'>, 'workspaceId'>,
): Generator<void, IpcOutput<'mappings.volume'>> {
  const asked = db.all<Asked>(
    `SELECT m.id, m.resource_id, (SELECT count(*) FROM mapping_view o WHERE o.resource_id = m.resource_id AND o.id <> m.id) AS others
     FROM json_each(?) a CROSS JOIN mapping_view m ON m.id = a.value`,
    JSON.stringify([...new Set(ids)]),
  )
  const carriers = JSON.stringify(
    asked.flatMap(({ id, resource_id }) => [resource_id, ...resourcesBelow(db, resource_id)].map((of) => [id, of])),
  )
  const counts = new Map(asked.map(({ id }) => [id, starts.map(() => 0)]))
  for (const [slot, start] of starts.entries()) {
    const next = starts[slot + 1]
    const rows = db.all<{ id: MappingId; n: number }>(
      `SELECT a.value ->> 0 AS id, count(*) AS n FROM json_each(?1) a
       CROSS JOIN synced_event e INDEXED BY synced_event_routed ON e.resource_id = a.value ->> 1 AND e.outcome = 1 AND e.no >= ?2 AND e.no < ?3
       WHERE e.mapping_id = a.value ->> 0 GROUP BY 1`,
      carriers,
      firstNumberAt(toMs(start)),
      next === undefined ? Number.MAX_SAFE_INTEGER : firstNumberAt(toMs(next)),
    )
    for (const { id, n } of rows) counts.get(id)?.splice(slot, 1, n)
    yield
  }
  return {
    volumes: asked.map(({ id, others }) => ({ id, counts: counts.get(id) ?? [], isShared: others > 0 })),
  }
}
