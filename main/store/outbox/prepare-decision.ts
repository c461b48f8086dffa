import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { EventId, MappingId, MemberId, OpId, ResourceId, WorkspaceId } from '#shared/model/ids.ts'
import type { Mapping } from '#shared/model/mapping.ts'
import { nextMappingState } from '#shared/model/next-mapping-state.ts'
import type { FrozenSelection, Intent, Operation } from '#shared/model/operation.ts'
import type { ItemBefore, ItemFacts, OverlayOp } from '../replica/effective-item.ts'
import { decidedBy, isRun, selectionsOf } from '../replica/effective-item.ts'
import { mappingStateCode } from '../replica/codes.ts'
import { itemStateOf } from '../replica/item-view.ts'
import { mappingResource } from '../queries/mapping-resource.ts'
import { parseMapping, shownMapping } from '../replica/mapping-view.ts'
import type { ReadDb } from '../sqlite/database.ts'
import type { OpBefore } from './op-row.ts'
import { toOverlayOp } from './op-row.ts'
import type { NewOp, Outbox } from './outbox.ts'

/** What a decision would do to the view, worked out before it is written; throws where it could do nothing. Yields, so that reads get a turn. */
export function* prepareDecision(
  db: ReadDb,
  outbox: Outbox,
  decision: { workspaceId: WorkspaceId; op: Operation; label: string },
): Generator<void, NewOp> {
  const { workspaceId, op, label } = decision
  const { intent } = op
  if (intent.type === 'op.undo') throw new SwitchboardError('request.invalid', 'An undo is asked for by its own call.')
  const mapping = 'mappingId' in intent ? checkMapping(db, intent, intent.mappingId) : null
  const subject = mapping?.id ?? namedBy(intent)
  const covers = intent.type === 'mapping.resume' && mapping !== null ? coveredKeys(db, mapping, intent.selection) : []
  const draft = toOverlayOp({
    no: 0,
    id: op.id,
    actor: op.actor,
    at: 0,
    touched: 0,
    subject,
    intent,
    before: { items: [], mapping, covers },
    skipped: [],
  })
  const touch = isRun(intent)
    ? null
    : intent.type === 'event.reroute' || intent.type === 'event.replay'
      ? readAgain(db, intent.selection)
      : yield* touchedBy(db, draft)
  if (touch !== null && touch.count === 0) {
    throw new SwitchboardError('op.nothing_selected', 'None of the selected events waits any more.')
  }
  const dependsOn = new Set<OpId>(touch?.laidBy.filter((id) => outbox.isUnsettled(id)))
  if (subject !== null) for (const id of outbox.unsettledOn(workspaceId, subject)) dependsOn.add(id)
  const before: OpBefore = {
    items: touch?.before ?? [],
    mapping,
    ...(covers.length > 0 && { covers }),
    ...(isRun(intent) && { run: true }),
  }
  return { workspaceId, op, label, touched: touch?.count ?? 0, before, subject, dependsOn: [...dependsOn] }
}

/** What it is about, where that is a mapping or a message to a sink. */
function namedBy(intent: Intent): string | null {
  if ('mappingId' in intent) return intent.mappingId
  return 'deliveryId' in intent ? intent.deliveryId : null
}

/**
 * The mapping as it is before the decision, or the equal one that takes the events; null before it exists. Throws where
 * the decision isn't open to it.
 */
function checkMapping(db: ReadDb, intent: Intent, id: MappingId): Mapping | null {
  const shown = shownMapping(db, id)
  if (intent.type === 'mapping.create') {
    const equal = shown ?? equalMapping(db, intent)
    if (equal === undefined) {
      requireUnmapped(db, intent)
      return null
    }
    if (shown === undefined && intent.selection !== null && equal.state.kind === 'active') return equal
    throw new SwitchboardError(
      'mapping.duplicate',
      equal.state.kind === 'paused'
        ? 'There already is such a mapping, and it is paused. Resume it.'
        : 'There already is such a mapping.',
    )
  }
  if (shown === undefined)
    throw new SwitchboardError('mapping.not_found', 'That mapping no longer exists.', { details: { id } })
  if (intent.type === 'mapping.pause')
    nextMappingState(shown.state, { kind: 'pause', by: 'operator', reason: intent.reason })
  if (intent.type === 'mapping.resume') nextMappingState(shown.state, { kind: 'resume' })
  if (intent.type === 'mapping.retire') nextMappingState(shown.state, { kind: 'retire' })
  return shown
}

/** By then a suggestion is none any more; by hand a resource gets as many mappings as people want. */
function requireUnmapped(db: ReadDb, { provenance, resourceId }: Extract<Intent, { type: 'mapping.create' }>): void {
  if (provenance !== 'suggested') return
  const to = db.value<string>(
    `SELECT coalesce(p.name, m.project_id) FROM mapping_view m LEFT JOIN synced_project p ON p.id = m.project_id
     WHERE m.resource_id = ? AND m.current = 1 AND m.state = ${mappingStateCode.active} ORDER BY m.id LIMIT 1`,
    resourceId,
  )
  if (to !== undefined)
    throw new SwitchboardError('suggestion.taken', `It is mapped to ${to} by now. Map it by hand if both are meant.`)
}

function equalMapping(db: ReadDb, intent: Extract<Intent, { type: 'mapping.create' }>): Mapping | undefined {
  const others = db.values<string>(
    'SELECT json FROM mapping_view WHERE resource_id = ? AND current = 1 AND project_id = ?',
    intent.resourceId,
    intent.destination.id,
  )
  const filter = JSON.stringify(intent.filter)
  return others.map(parseMapping).find((other) => JSON.stringify(other.filter) === filter)
}

/** Which of the selected groups wait for the mapping of a group that their project lies in. */
function coveredKeys(db: ReadDb, { resourceId }: Mapping, selection: FrozenSelection | null): string[] {
  if (selection === null) return []
  const groups =
    selection.kind === 'group'
      ? db.all<SelectedGroup>('SELECT group_key, resource_id FROM inbox_group WHERE group_key = ?', selection.groupKey)
      : db.all<SelectedGroup>(
          `SELECT DISTINCT g.group_key, g.resource_id FROM synced_event e JOIN inbox_item i ON i.no = e.no
           JOIN inbox_group g ON g.group_no = i.group_no WHERE e.id IN (SELECT value FROM json_each(?))`,
          JSON.stringify(selection.ids),
        )
  return groups.flatMap(({ group_key: key, resource_id: id }) =>
    id !== null && id !== resourceId && mappingResource(db, id) === resourceId ? [key] : [],
  )
}

interface SelectedGroup {
  readonly group_key: string
  readonly resource_id: ResourceId | null
}

const idsPerTurn = 100

interface Touched {
  readonly count: number
  /** Ops of ours that show through on these items. */
  readonly laidBy: readonly OpId[]
  /** What items were, where that wasn't open. */
  readonly before: readonly (readonly [EventId, ItemBefore])[]
}

/** What becomes of them is the service's to say; whatever of ours is still on its way to it comes first. */
function readAgain(db: ReadDb, selection: FrozenSelection): Touched {
  if (selection.kind === 'group') return { count: selection.count, laidBy: [], before: [] }
  const rows = db.all<{ laid_by: OpId | null }>(
    `SELECT l.op_id AS laid_by FROM synced_event e LEFT JOIN inbox_item i ON i.no = e.no LEFT JOIN decider l ON l.decider_no = i.local_no
     WHERE e.id IN (SELECT value FROM json_each(?))`,
    JSON.stringify(selection.ids),
  )
  return { count: rows.length, laidBy: [...new Set(rows.flatMap((row) => row.laid_by ?? []))], before: [] }
}

function* touchedBy(db: ReadDb, op: OverlayOp): Generator<void, Touched | null> {
  const selections = selectionsOf(op.intent)
  if (selections.length === 0) return null
  const all: Touched[] = []
  for (const each of selections)
    all.push(each.kind === 'group' ? touchedInGroup(db, op, each) : yield* touchedAmong(db, op, each.ids))
  return {
    count: all.reduce((sum, { count }) => sum + count, 0),
    laidBy: all.flatMap(({ laidBy }) => laidBy),
    before: all.flatMap(({ before }) => before),
  }
}

function touchedInGroup(
  db: ReadDb,
  op: OverlayOp,
  { groupKey, throughSeq }: Extract<FrozenSelection, { kind: 'group' }>,
): Touched {
  const groupNo = db.value<number>('SELECT group_no FROM inbox_group WHERE group_key = ?', groupKey)
  if (groupNo === undefined)
    throw new SwitchboardError('group.not_found', 'That group no longer exists.', { details: { groupKey } })
  const among =
    'FROM inbox_item i INDEXED BY inbox_item_group JOIN synced_event e ON e.no = i.no WHERE i.group_no = ? AND i.state = 0 AND i.opened_seq <= ?'
  const isWhole =
    op.solves === null ||
    (op.solves.groupKeys.has(groupKey) && Object.values(op.solves.filter).every((globs) => globs.length === 0))
  const acts = (row: ItemColumns): boolean => decidedBy(op, factsOf(row, groupKey)) !== undefined
  if (!isWhole)
    return {
      count: db.all<ItemColumns>(`SELECT ${itemColumns} ${among}`, groupNo, throughSeq).filter(acts).length,
      laidBy: [],
      before: [],
    }
  const sample = db.get<ItemColumns>(`SELECT ${itemColumns} ${among} LIMIT 1`, groupNo, throughSeq)
  const count =
    sample !== undefined && acts(sample)
      ? db.value<number>(
          `SELECT count(*) FROM inbox_item i WHERE group_no = ? AND state = 0 AND opened_seq <= ?`,
          groupNo,
          throughSeq,
        )
      : 0
  return { count: count ?? 0, laidBy: [], before: [] }
}

interface ItemColumns {
  readonly id: EventId
  readonly type: string
  readonly action: string | null
  readonly kind: string | null
  readonly branch: string | null
  readonly state_json: string | null
  readonly opened_seq: number | null
  readonly assignee: MemberId | null
}

const itemColumns = 'e.id, e.type, e.action, e.kind, e.branch, i.state_json, i.opened_seq, i.assignee'

function factsOf(row: ItemColumns, groupKey: string): ItemFacts {
  return {
    id: row.id,
    groupKey,
    state: itemStateOf(row.state_json),
    openedSeq: row.opened_seq,
    decider: null,
    assignee: row.assignee,
    event: row,
  }
}

function* touchedAmong(db: ReadDb, op: OverlayOp, ids: readonly EventId[]): Generator<void, Touched> {
  const laidBy = new Set<OpId>()
  const before: [EventId, ItemBefore][] = []
  let count = 0
  let looked = 0
  for (const id of new Set(ids)) {
    looked += 1
    if (looked % idsPerTurn === 0) yield
    const row = db.get<ItemColumns & { group_key: string; decider: OpId | null; laid_by: OpId | null }>(
      `SELECT ${itemColumns}, g.group_key, d.op_id AS decider, l.op_id AS laid_by FROM synced_event e JOIN inbox_item i ON i.no = e.no
       JOIN inbox_group g ON g.group_no = i.group_no LEFT JOIN decider d ON d.decider_no = i.decider_no LEFT JOIN decider l ON l.decider_no = i.local_no WHERE e.id = ?`,
      id,
    )
    if (row === undefined) continue
    const facts = factsOf(row, row.group_key)
    if (decidedBy(op, facts) === undefined) continue
    count += 1
    if (row.laid_by !== null) laidBy.add(row.laid_by)
    const { state, assignee } = facts
    if (state.kind !== 'open' || assignee !== null) before.push([id, { state, decider: row.decider, assignee }])
  }
  return { count, laidBy: [...laidBy], before }
}
