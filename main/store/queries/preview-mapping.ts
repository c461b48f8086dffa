import { groupKeyOf } from '#shared/domain/group-key.ts'
import { filterAccepts } from '#shared/domain/mapping-filter.ts'
import type { IpcOutput } from '#shared/ipc/contract.ts'
import type { MappingPreview, PreviewLine } from '#shared/ipc/mapping-calls.ts'
import type { EventId, InstallationId, ResourceId } from '#shared/model/ids.ts'
import type { FrozenSelection } from '#shared/model/operation.ts'
import { stateCode } from '../replica/codes.ts'
import { readReplicaRow } from '../replica/replica.ts'
import type { ReadDb } from '../sqlite/database.ts'
import type { StoreInput } from '../store-api.ts'
import { mappingsBeside } from './mappings-beside.ts'
import { eventColumns, type PreviewEvent, storedEvents } from './stored-events.ts'
import { instantAt } from './row-values.ts'
import { waitingBelow } from './waiting-below.ts'

type Input = Omit<StoreInput<'mappingsPreview'>, 'workspaceId'>

const perTurn = 2_000
const shownLines = 50
const shownNames = 12
/** As many as one decision names. */
const mostIds = 1_000

/** What a mapping would do with what waits and with what is stored, by the filter that routing asks. */
export function* previewMapping(db: ReadDb, input: Input): Generator<void, IpcOutput<'mappings.preview'>> {
  const { resourceId, destination, filter } = input
  const accepts = (event: PreviewEvent): boolean => filterAccepts(filter, { ...event, paths: [] })
  const { open, taken, ids } = yield* lookAtOpen(db, resourceId, accepts)
  const stored = yield* storedEvents(db, resourceId)
  const past = stored.filter(accepts)
  // Of all that carries files, the service alone keeps which.
  const unknownPaths = filter.paths.length === 0 ? 0 : taken.pushes
  return {
    open: { ...open, selection: selectionOf(db, resourceId, ids, open.takes) },
    past: { looked: stored.length, takes: past.length, lines: past.slice(0, shownLines).map(lineOf) },
    names: mostFrequent(stored.map(nameOf)),
    branches: mostFrequent(stored.flatMap(({ branch }) => branch ?? [])),
    unknownPaths,
    waitingBelow: waitingBelow(db, resourceId),
    others: mappingsBeside(db, { resourceId, destination, filter }),
  }
}

interface Looked {
  readonly open: Omit<MappingPreview['open'], 'selection'>
  readonly taken: { readonly pushes: number }
  /** The newest of those it takes, as many as one decision names. */
  readonly ids: readonly EventId[]
}

/** Goes through what waits for a mapping of the resource, newest first. */
function* lookAtOpen(
  db: ReadDb,
  resourceId: ResourceId,
  accepts: (event: PreviewEvent) => boolean,
): Generator<void, Looked> {
  const groupNo = db.value<number>(
    'SELECT group_no FROM inbox_group WHERE group_key = ?',
    ownGroup(db, resourceId) ?? '',
  )
  const lines: PreviewLine[] = []
  const ids: EventId[] = []
  let [waiting, takes, pushes] = [0, 0, 0]
  for (let before = Number.MAX_SAFE_INTEGER; groupNo !== undefined;) {
    const rows = db.all<PreviewEvent>(
      `SELECT ${eventColumns} FROM inbox_item i INDEXED BY inbox_item_group CROSS JOIN synced_event e ON e.no = i.no
       WHERE i.group_no = ? AND i.state = ${stateCode.open} AND i.no < ? ORDER BY i.no DESC LIMIT ?`,
      groupNo,
      before,
      perTurn,
    )
    waiting += rows.length
    for (const row of rows) {
      if (!accepts(row)) continue
      takes += 1
      if (row.kind === 'git.push') pushes += 1
      if (ids.length < mostIds) ids.push(row.id)
      if (lines.length < shownLines) lines.push(lineOf(row))
    }
    if (rows.length < perTurn) break
    before = rows.at(-1)?.no ?? 0
    yield
  }
  return { open: { waiting, takes, lines }, taken: { pushes }, ids }
}

function ownGroup(db: ReadDb, resourceId: ResourceId): string | undefined {
  const installationId = db.value<InstallationId>(
    'SELECT installation_id FROM synced_resource WHERE id = ?',
    resourceId,
  )
  if (installationId === undefined) return undefined
  // Only the reason and the two ids decide the key of a mapping's group.
  const rest = { provider: 'github', host: '', externalInstallationId: null, type: '', endpointId: '' } as const
  return groupKeyOf({ reason: 'NO_MAPPING', installationId, resourceId, ...rest })
}

/** What is counted is what is named; more than one decision names are those of the group until now. */
function selectionOf(
  db: ReadDb,
  resourceId: ResourceId,
  ids: readonly EventId[],
  takes: number,
): FrozenSelection | null {
  if (takes === 0) return null
  if (takes <= ids.length) return { kind: 'items', ids: [...ids] }
  const groupKey = ownGroup(db, resourceId) ?? ''
  return { kind: 'group', groupKey, throughSeq: readReplicaRow(db).seq, count: takes }
}

function nameOf({ type, action }: Pick<PreviewEvent, 'type' | 'action'>): string {
  return action === null ? type : `${type}.${action}`
}

function lineOf(event: PreviewEvent): PreviewLine {
  const { id, title, branch, receivedAt } = event
  return { eventId: id, title, name: nameOf(event), branch, receivedAt: instantAt(receivedAt) }
}

function mostFrequent(texts: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  const sorted = [...counts].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
  return sorted.slice(0, shownNames).map(([text]) => text)
}
