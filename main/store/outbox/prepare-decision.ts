import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { EventId, MappingId, OpId, WorkspaceId } from '#shared/model/ids.ts'
import type { Mapping } from '#shared/model/mapping.ts'
import { nextMappingState } from '#shared/model/mapping.ts'
import type { FrozenSelection, Intent, Operation } from '#shared/model/operation.ts'
import { decidedState, selectionOf } from '../replica/effective-item.ts'
import type { ItemBefore } from '../replica/effective-item.ts'
import { itemStateOf } from '../replica/item-view.ts'
import { shownMapping } from '../replica/mapping-view.ts'
import type { ReadDb } from '../sqlite/database.ts'
import type { OpBefore } from './op-row.ts'
import type { NewOp, Outbox } from './outbox.ts'

/** What a decision would do to the view, worked out before it is written; throws where it could do nothing. */
export function prepareDecision(db: ReadDb, outbox: Outbox, decision: { workspaceId: WorkspaceId; op: Operation; label: string }): NewOp {
  const { workspaceId, op, label } = decision
  const { intent } = op
  if (intent.type === 'op.undo') throw new SwitchboardError('request.invalid', 'An undo is asked for by its own call.')
  if (outbox.row(op.id) !== undefined) throw new SwitchboardError('request.invalid', 'This decision was already taken.', { details: { opId: op.id } })
  const subject = 'mappingId' in intent ? intent.mappingId : null
  const mapping = subject === null ? undefined : checkMapping(db, intent, subject)
  const touch = touchedBy(db, intent)
  if (touch !== null && touch.count === 0) {
    throw new SwitchboardError('op.nothing_selected', 'None of the selected events waits any more.')
  }
  const dependsOn = new Set<OpId>(touch?.laidBy.filter((id) => outbox.isUnsettled(id)))
  if (subject !== null) for (const id of outbox.unsettledOn(workspaceId, subject)) dependsOn.add(id)
  const before: OpBefore | null =
    touch?.before.length || mapping !== undefined ? { items: touch?.before ?? [], mapping: mapping?.state ?? null } : null
  return { workspaceId, op, label, touched: touch?.count ?? 0, before, subject, dependsOn: [...dependsOn] }
}

/** The mapping as it is before the decision; undefined before it exists. Throws where the decision isn't open to it. */
function checkMapping(db: ReadDb, intent: Intent, id: MappingId): Mapping | undefined {
  const shown = shownMapping(db, id)
  if (intent.type === 'mapping.create') {
    if (shown !== undefined || isDuplicate(db, intent)) {
      throw new SwitchboardError('mapping.duplicate', 'There already is such a mapping.')
    }
    return undefined
  }
  if (shown === undefined) throw new SwitchboardError('mapping.not_found', 'That mapping no longer exists.', { details: { id } })
  if (intent.type === 'mapping.pause') nextMappingState(shown.state, { kind: 'pause', by: 'operator', reason: intent.reason })
  if (intent.type === 'mapping.resume') nextMappingState(shown.state, { kind: 'resume' })
  if (intent.type === 'mapping.retire') nextMappingState(shown.state, { kind: 'retire' })
  return shown
}

function isDuplicate(db: ReadDb, intent: Extract<Intent, { type: 'mapping.create' }>): boolean {
  const others = db.values<string>('SELECT json FROM mapping_view WHERE resource_id = ? AND current = 1 AND project_id = ?', intent.resourceId, intent.destination.id)
  const filter = JSON.stringify(intent.filter)
  return others.some((json) => JSON.stringify((JSON.parse(json) as Mapping).filter) === filter)
}

interface Touched {
  readonly count: number
  /** Ops of ours that show through on these items. */
  readonly laidBy: readonly OpId[]
  /** What items were, where that wasn't open. */
  readonly before: readonly (readonly [EventId, ItemBefore])[]
}

function touchedBy(db: ReadDb, intent: Intent): Touched | null {
  const selection = selectionOf(intent)
  if (selection === null) return null
  return selection.kind === 'group' ? touchedInGroup(db, intent, selection) : touchedAmong(db, intent, selection.ids)
}

function touchedInGroup(db: ReadDb, intent: Intent, { groupKey, throughSeq }: Extract<FrozenSelection, { kind: 'group' }>): Touched {
  if (decidedState({ kind: 'open' }, intent) === undefined) return { count: 0, laidBy: [], before: [] }
  const groupNo = db.value<number>('SELECT group_no FROM inbox_group WHERE group_key = ?', groupKey)
  if (groupNo === undefined) throw new SwitchboardError('group.not_found', 'That group no longer exists.', { details: { groupKey } })
  const count = db.value<number>('SELECT count(*) FROM inbox_item WHERE group_no = ? AND state = 0 AND opened_seq <= ?', groupNo, throughSeq) ?? 0
  return { count, laidBy: [], before: [] }
}

function touchedAmong(db: ReadDb, intent: Intent, ids: readonly EventId[]): Touched {
  const laidBy = new Set<OpId>()
  const before: [EventId, ItemBefore][] = []
  let count = 0
  for (const id of new Set(ids)) {
    const row = db.get<{ state_json: string | null; decider: OpId | null; laid_by: OpId | null }>(
      `SELECT i.state_json, d.op_id AS decider, l.op_id AS laid_by FROM synced_event e JOIN inbox_item i ON i.no = e.no
       LEFT JOIN decider d ON d.decider_no = i.decider_no LEFT JOIN decider l ON l.decider_no = i.local_no WHERE e.id = ?`, id)
    if (row === undefined) continue
    const state = itemStateOf(row.state_json)
    if (decidedState(state, intent) === undefined) continue
    count += 1
    if (row.laid_by !== null) laidBy.add(row.laid_by)
    if (state.kind !== 'open') before.push([id, { state, decider: row.decider }])
  }
  return { count, laidBy: [...laidBy], before }
}
