import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { EventDetail, GroupDetail, InboxFilter } from '#shared/ipc/inbox-calls.ts'
import type { EventId, InstallationId, ResourceId } from '#shared/model/ids.ts'
import { toInstant } from '#shared/model/instant.ts'
import type { Candidate, RoutingStep } from '#shared/model/routing-decision.ts'
import type { ItemState } from '#shared/model/unmatched-item.ts'
import { parseMapping, shownMapping } from '../replica/mapping-view.ts'
import type { ReadDb } from '../sqlite/database.ts'
import { eventCandidates, type PendingSuggestions } from './event-candidates.ts'
import type { EventColumns } from './event-row.ts'
import { eventColumns, eventRowOf } from './event-row.ts'
import { type AskedGroups, groupRow } from './inbox-groups.ts'
import { mappingResource } from './mapping-resource.ts'

interface DetailColumns extends EventColumns {
  readonly installation_id: InstallationId | null
  readonly resource_id: ResourceId | null
  readonly account_login: string | null
  readonly account_kind: string | null
  readonly branch: string | null
  readonly commit_sha: string | null
  readonly url: string | null
  readonly delivery_id: string
  readonly replay_of: EventId | null
  readonly steps: string
  readonly candidates: string | null
  readonly decider_actor: string | null
  readonly decider_at: number | null
}

const readDetail = `
SELECT ${eventColumns}, e.installation_id, e.resource_id, coalesce(n.account_login, e.account_login) AS account_login, n.account_kind, e.branch, e.commit_sha, e.url,
  e.delivery_id, e.replay_of, e.steps, c.json AS candidates, d.actor AS decider_actor, d.at AS decider_at
FROM synced_event e JOIN inbox_item i ON i.no = e.no JOIN inbox_group g ON g.group_no = i.group_no
  LEFT JOIN synced_installation n ON n.id = e.installation_id LEFT JOIN candidate_list c ON c.candidates_no = e.candidates_no
  LEFT JOIN decider d ON d.decider_no = i.decider_no
WHERE e.id = ?`

/** One event that waits or waited for a person; throws `event.not_found`. */
export function eventDetail(db: ReadDb, id: EventId, pending: PendingSuggestions): EventDetail {
  const row = db.get<DetailColumns>(readDetail, id)
  if (row === undefined)
    throw new SwitchboardError('event.not_found', 'That event is not in the Inbox.', { details: { id } })
  const shown = eventRowOf(row)
  const stored = storedCandidates(row.candidates)
  const candidates = eventCandidates(db, { resourceId: row.resource_id, stored }, pending)
  const isBestThen = ({ projectId }: Candidate): boolean => projectId === stored[0]?.projectId
  return {
    ...shown,
    installationId: row.installation_id,
    account:
      row.account_login === null
        ? null
        : row.account_kind === null
          ? row.account_login
          : `${row.account_login} (${row.account_kind})`,
    resourceId: row.resource_id,
    branch: row.branch,
    commitSha: row.commit_sha,
    url: row.url,
    deliveryId: row.delivery_id,
    suspectedReplayOf: row.replay_of,
    steps: stepsOf(db, row.steps),
    candidates,
    declinedBest: candidates.find(({ isDeclined, ...one }) => isDeclined && isBestThen(one))?.projectName ?? null,
    decidedBy:
      row.state_json === null || row.decider_actor === null || row.decider_at === null
        ? null
        : { actor: row.decider_actor, at: toInstant(row.decider_at) },
    wentTo: wentTo(db, shown.state),
    lastMatched: row.resource_id === null ? null : lastMatched(db, row.resource_id, id),
    pausedMappings: row.resource_id === null ? [] : pausedMappings(db, row.resource_id),
  }
}

function storedCandidates(json: string | null): Candidate[] {
  // Written from lists that a schema has accepted.
  return json === null ? [] : (JSON.parse(json) as Candidate[])
}

function stepsOf(db: ReadDb, numbers: string): RoutingStep[] {
  return (
    db
      .values<string>(
        'SELECT p.json FROM json_each(?) s JOIN phrase p ON p.phrase_no = s.value ORDER BY s.key',
        numbers,
      )
      // Each was written from a step that a schema has accepted.
      .map((json) => JSON.parse(json) as RoutingStep)
  )
}

function wentTo(db: ReadDb, state: ItemState): string | null {
  const destination =
    state.kind === 'routed_once'
      ? state.destination
      : state.kind === 'mapped'
        ? shownMapping(db, state.mappingId)?.destination
        : undefined
  if (destination === undefined) return null
  return db.value<string>('SELECT name FROM synced_project WHERE id = ?', destination.id) ?? destination.id
}

function lastMatched(db: ReadDb, resourceId: ResourceId, butId: EventId): EventDetail['lastMatched'] {
  const row = db.get<{ id: EventId; title: string; received_at: number; project: string | null }>(
    `SELECT e.id, e.title, e.received_at, p.name AS project FROM synced_event e INDEXED BY synced_event_routed
     LEFT JOIN mapping_view m ON m.id = e.mapping_id LEFT JOIN synced_project p ON p.id = coalesce(m.project_id, e.routed_to, json_extract(e.state_json, '$.destination.id'))
     WHERE e.resource_id = ? AND e.outcome = 1 AND e.id <> ? ORDER BY e.no DESC LIMIT 1`,
    resourceId,
    butId,
  )
  if (row === undefined) return null
  return {
    id: row.id,
    title: row.title,
    projectName: row.project ?? 'a project that is gone',
    receivedAt: toInstant(row.received_at),
  }
}

function pausedMappings(db: ReadDb, resourceId: ResourceId): EventDetail['pausedMappings'] {
  const rows = db.all<{ json: string; project: string | null }>(
    `SELECT m.json, p.name AS project FROM mapping_view m INDEXED BY mapping_view_resource LEFT JOIN synced_project p ON p.id = m.project_id
     WHERE m.resource_id = ? AND m.current = 1 AND m.state = 2 ORDER BY m.id`,
    mappingResource(db, resourceId),
  )
  return rows.flatMap(({ json, project }) => {
    const mapping = parseMapping(json)
    if (mapping.state.kind !== 'paused') return []
    return [
      {
        id: mapping.id,
        projectName: project ?? mapping.destination.id,
        reason: mapping.state.reason,
        version: mapping.version,
      },
    ]
  })
}

/** A group as the list of the filter has it, with its newest event; throws `group.not_found`. */
export async function groupDetail(
  db: ReadDb,
  input: { readonly groupKey: string; readonly filter: InboxFilter },
  asked: AskedGroups,
): Promise<GroupDetail> {
  const group = await groupRow(db, input, asked)
  if (group === undefined)
    throw new SwitchboardError('group.not_found', 'Nothing of that group is left here.', {
      details: { groupKey: input.groupKey, state: input.filter.state },
    })
  return { group, newest: eventDetail(db, group.newestEventId, asked.pending) }
}
