import type { IpcOutput } from '#shared/ipc/contract.ts'
import type { MappingId, ResourceId } from '#shared/model/ids.ts'
import type { Destination, DestinationKind } from '#shared/model/mapping.ts'
import { mappingStateCode, providerCode, providerOf } from '../replica/codes.ts'
import type { ReadDb } from '../sqlite/database.ts'
import type { StoreInput } from '../store-api.ts'
import { mappingJoins, nameCondition, whereState } from './list-mappings.ts'
import { drawRouting, type RoutedMapping } from './draw-routing.ts'

interface Columns {
  readonly id: MappingId
  readonly provider: number
  readonly account_login: string | null
  readonly resource_id: ResourceId
  readonly resource_name: string
  readonly destination_id: Destination['id']
  readonly kind: DestinationKind
  readonly project: string | null
  readonly state: number
  readonly carried: number
}

const perTurn = 2_000

/** Where everything goes, from all mappings that match; other calls come in between. */
export function* readRouting(
  db: ReadDb,
  { state, text, provider, ...shown }: Omit<StoreInput<'mappingsRouting'>, 'workspaceId'>,
): Generator<void, IpcOutput<'mappings.routing'>> {
  const named = nameCondition(text)
  const all: RoutedMapping[] = []
  let last = ''
  for (;;) {
    // By its own key: where a turn ends, the next begins, whatever has changed meanwhile.
    const rows = db.all<Columns>(
      `SELECT m.id, n.provider, n.account_login, m.resource_id, m.resource_name, m.project_id AS destination_id,
         m.json ->> '$.destination.kind' AS kind, p.name AS project, m.state, m.carried
       FROM mapping_view m NOT INDEXED ${mappingJoins}
       WHERE m.id > ? AND ${whereState(state)}${provider === null ? '' : ` AND n.provider = ${providerCode[provider]}`}${named.sql} ORDER BY m.id LIMIT ?`,
      last,
      ...named.values,
      perTurn,
    )
    for (const row of rows) all.push(mappingOf(row))
    last = rows.at(-1)?.id ?? last
    if (rows.length < perTurn) return drawRouting(all, shown)
    yield
  }
}

function mappingOf(row: Columns): RoutedMapping {
  const state =
    row.state === mappingStateCode.active ? 'active' : row.state === mappingStateCode.paused ? 'paused' : 'retired'
  return {
    id: row.id,
    provider: providerOf(row.provider),
    account: row.account_login ?? '',
    resourceId: row.resource_id,
    resourceName: row.resource_name,
    destinationId: row.destination_id,
    destinationKind: row.kind,
    destinationName: row.project ?? row.destination_id,
    state,
    carried: row.carried,
  }
}
