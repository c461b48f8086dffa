import { groupKeyOf } from '#shared/domain/group-key.ts'
import { filterAccepts } from '#shared/domain/mapping-filter.ts'
import type { FilteredEvent } from '#shared/domain/mapping-filter.ts'
import type { PushedPaths } from '#shared/domain/pushed-paths.ts'
import type { EventId } from '#shared/model/ids.ts'
import type { Mapping } from '#shared/model/mapping.ts'
import type { Provider } from '#shared/model/provider.ts'
import { webhookProviders } from '#backend/providers/webhook-providers.ts'
import type { ReadDb } from '#backend/store/db.ts'
import { readKeptBody } from '#backend/features/events/read-body.ts'
import { readRoutingText } from '#backend/routing/read-routing-text.ts'
import { coveredProjects } from './covered-projects.ts'

type MappingDraft = Pick<Mapping, 'installationId' | 'resourceId' | 'filter'>

interface FilteredRow {
  readonly arrival: number
  readonly provider: Provider
  readonly host: string
  readonly type: string
  readonly action: string | null
  readonly kind: string | null
  readonly branch: string | null
}

const noPaths: PushedPaths = { paths: [] }

/** The group of events that wait for a mapping of this resource. */
export function mappableGroupKey(draft: Pick<MappingDraft, 'installationId' | 'resourceId'>): string {
  const { installationId, resourceId } = draft
  // Only the reason and the two ids decide the key of a mapping's group.
  const rest = { provider: 'github', host: '', externalInstallationId: null, type: '', endpointId: '' } as const
  return groupKeyOf({ reason: 'NO_MAPPING', installationId, resourceId, ...rest })
}

/** The groups of events that a mapping solves: that of its resource, and where that is a GitLab group, those of its projects. */
export interface SolvableGroups {
  readonly own: string
  readonly below: readonly string[]
}

export function solvableGroups(
  db: ReadDb,
  workspaceId: string,
  draft: Pick<MappingDraft, 'installationId' | 'resourceId'>,
): SolvableGroups {
  const { installationId } = draft
  return {
    own: mappableGroupKey(draft),
    below: coveredProjects(db, workspaceId, draft).map((resourceId) =>
      mappableGroupKey({ installationId, resourceId }),
    ),
  }
}

/** How many events that had entered the queue at a moment a mapping without a filter would resolve. */
export function countSolvable(
  db: ReadDb,
  workspaceId: string,
  draft: Pick<MappingDraft, 'installationId' | 'resourceId'>,
  throughSeq: number,
): number {
  const { own, below } = solvableGroups(db, workspaceId, draft)
  const sql = `SELECT count(*) AS n FROM unmatched_item WHERE workspace_id = ? AND group_key = ? AND state_kind = 'open' AND opened_seq <= ?`
  return [own, ...below].reduce(
    (sum, groupKey) => sum + (db.read<{ n: number }>(sql).get(workspaceId, groupKey, throughSeq)?.n ?? 0),
    0,
  )
}

/** Whether a mapping would have taken the event of an item that waits in one of its groups. */
export function solvableBy(
  db: ReadDb,
  workspaceId: string,
  mapping: MappingDraft,
  { own, below }: SolvableGroups,
): (item: { readonly event_id: EventId; readonly group_key: string }) => boolean {
  const keys = new Set([own, ...below])
  const { events, branches, paths } = mapping.filter
  if (events.length === 0 && branches.length === 0 && paths.length === 0) return (item) => keys.has(item.group_key)
  return (item) =>
    keys.has(item.group_key) &&
    filterAccepts(mapping.filter, filteredEvent(db, workspaceId, item.event_id, paths.length > 0))
}

function filteredEvent(db: ReadDb, workspaceId: string, id: EventId, withPaths: boolean): FilteredEvent {
  const row = db
    .read<FilteredRow>(
      'SELECT arrival, provider, host, type, action, kind, branch FROM event WHERE workspace_id = ? AND id = ?',
    )
    .get(workspaceId, id)
  if (row === undefined) return { type: '', action: null, kind: null, branch: null, paths: [] }
  return { ...row, ...(withPaths ? pathsOf(db, row) : noPaths) }
}

/** Changed files aren't columns: few filters ask for them, so they are read from the body again. */
function pathsOf(db: ReadDb, row: FilteredRow): PushedPaths {
  const kept = readKeptBody(db, row.arrival)
  const text = kept && readRoutingText(db, kept)
  if (text === undefined) return noPaths
  const read = webhookProviders.get(row.provider)?.read({ eventType: row.type, text, host: row.host })
  return read === undefined || read.kind === 'parse_failed' ? noPaths : read.event
}
