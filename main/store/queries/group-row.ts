import { groupPredicate, groupSubject } from '#shared/domain/group-key.ts'
import type { GroupRow, InboxFilter } from '#shared/ipc/inbox-calls.ts'
import type { EventId, InstallationId, MemberId, ResourceId } from '#shared/model/ids.ts'
import type { ReasonCode } from '#shared/model/routing-decision.ts'
import { providerOf, stateCode } from '../replica/codes.ts'
import { neverCloses } from '../replica/tally-batch.ts'
import type { ReadDb } from '../sqlite/database.ts'
import { parseMapping } from '../replica/mapping-view.ts'
import { mappedByNow, maybeMapped } from './mapped-by-now.ts'
import type { PendingSuggestions } from './event-candidates.ts'
import { assigneeOf } from './event-row.ts'
import { groupHints } from './group-hint.ts'
import { mappingResource } from './mapping-resource.ts'
import { installationStateOf, instantAt, parseShared } from './row-values.ts'
import { mostTypesShown, typesShown } from './types-shown.ts'

/** One group in one state, as a list has chosen it. */
export interface GroupChoice {
  readonly group_no: number
  readonly n: number
  readonly newest_no: number
  readonly oldest_no: number
  readonly closes_at: number
}

interface NewestColumns {
  readonly id: EventId
  readonly group_key: string
  readonly provider: number
  readonly type: string
  readonly action: string | null
  readonly kind: string | null
  readonly branch: string | null
  readonly reason: ReasonCode
  readonly installation_id: InstallationId | null
  readonly external_installation_id: string | null
  readonly resource_id: ResourceId | null
  readonly resource_name: string | null
  readonly account_login: string | null
  readonly received_at: number
  readonly oldest_at: number
  readonly candidates_no: number | null
  readonly top_json: string | null
  readonly types: string
  readonly assignee: MemberId | null
  readonly assignee_name: string | null
}

/**
 * Rows of the groups that a subquery has chosen: tallies, and the words of the newest event. One statement for the whole window.
 * `sql` gives the columns of a choice. Joins promise no order and SQLite would put whole rows into a tree for one, so the
 * rows are put into it here.
 */
export function groupRows(
  {
    db,
    state,
    pending,
    terms,
  }: {
    readonly db: ReadDb
    readonly state: number
    readonly pending: PendingSuggestions
    /** Those of the filter that chose the groups. */
    readonly terms?: InboxFilter['terms']
  },
  chosen: { readonly sql: string; readonly compare: (a: GroupChoice, b: GroupChoice) => number },
  ...values: readonly (number | string | null)[]
): GroupRow[] {
  const rows = db.all<GroupChoice & NewestColumns>(
    `SELECT s.*, e.id, g.group_key, e.provider, e.type, e.action, e.kind, e.branch, e.reason, e.installation_id, e.external_installation_id, e.resource_id, e.resource_name,
       e.account_login, e.received_at, o.received_at AS oldest_at, e.candidates_no, c.top_json, i.assignee,
       (SELECT m.name FROM synced_member m WHERE m.id = i.assignee) AS assignee_name,
       (SELECT json_group_array(type) FROM (SELECT type FROM inbox_group_type t WHERE t.group_no = s.group_no AND t.state = ${state} AND t.n > 0 ORDER BY t.n DESC, type${terms === undefined ? ` LIMIT ${mostTypesShown}` : ''})) AS types
     FROM (${chosen.sql}) s JOIN synced_event e ON e.no = s.newest_no JOIN inbox_item i ON i.no = s.newest_no JOIN inbox_group g ON g.group_no = s.group_no JOIN synced_event o ON o.no = s.oldest_no
     LEFT JOIN candidate_list c ON c.candidates_no = e.candidates_no`,
    ...values,
  )
  rows.sort(chosen.compare)
  const hintOf = groupHints(db, rows, pending)
  const mapped = maybeMapped(db, rows)
  return rows.map((row) => groupRowOf(db, row, { state, hintOf, mapped, terms }))
}

/** What became of a group that isn't open. */
const decidedPredicates = new Map<number, string>([
  [stateCode.snoozed, 'is snoozed'],
  [stateCode.mapped, 'was mapped'],
  [stateCode.ignored, 'was ignored'],
  [stateCode.routed_once, 'was routed once'],
])

function groupRowOf(
  db: ReadDb,
  newest: GroupChoice & NewestColumns,
  {
    state,
    hintOf,
    mapped,
    terms,
  }: {
    readonly state: number
    readonly hintOf: ReturnType<typeof groupHints>
    readonly mapped: ReadonlySet<string>
    readonly terms: InboxFilter['terms']
  },
): GroupRow {
  const isWaiting = state === stateCode.open || state === stateCode.snoozed
  const provider = providerOf(newest.provider)
  const facts = {
    provider,
    type: newest.type,
    action: newest.action,
    resourceName: newest.resource_name,
    accountLogin: newest.account_login,
    externalInstallationId: newest.external_installation_id,
  }
  return {
    groupKey: newest.group_key,
    reason: newest.reason,
    provider,
    subject: groupSubject(newest.reason, facts),
    predicate:
      decidedPredicates.get(state) ??
      groupPredicate(newest.reason, {
        by: stoppedBy(db, newest),
        project: mapped.has(newest.resource_id ?? '') ? mappedByNow(db, newest) : null,
      }),
    installationId: newest.installation_id,
    resourceId: newest.resource_id,
    count: newest.n,
    types: typesShown(parseShared(newest.types) as string[], terms),
    firstSeenAt: instantAt(newest.oldest_at),
    lastSeenAt: instantAt(newest.received_at),
    closesAt: !isWaiting || newest.closes_at === neverCloses ? null : instantAt(newest.closes_at),
    newestEventId: newest.id,
    assignee: assigneeOf(newest),
    topCandidate: isWaiting ? hintOf(newest) : null,
  }
}

const whom = { operator: 'an operator', machine: 'Switchboard', provider: 'the provider' } as const

/** Who stopped what the group waits for, where that is known. */
function stoppedBy(db: ReadDb, { reason, resource_id, installation_id }: NewestColumns): string | null {
  if (reason === 'MAPPING_PAUSED' && resource_id !== null) {
    const json = db.value<string>(
      'SELECT json FROM mapping_view WHERE resource_id = ? AND current = 1 AND state = 2 LIMIT 1',
      mappingResource(db, resource_id),
    )
    const state = json === undefined ? undefined : parseMapping(json).state
    return state?.kind === 'paused' ? whom[state.by] : null
  }
  if (reason === 'INSTALLATION_SUSPENDED' && installation_id !== null) {
    const json = db.value<string>('SELECT state_json FROM synced_installation WHERE id = ?', installation_id)
    const state = json === undefined ? undefined : installationStateOf(json)
    return state?.kind === 'suspended' ? whom[state.by] : null
  }
  return null
}
