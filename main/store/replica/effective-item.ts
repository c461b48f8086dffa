import type { FilteredEvent } from '#shared/domain/mapping-filter.ts'
import { filterAccepts } from '#shared/domain/mapping-filter.ts'
import { unreachable } from '#shared/lib/unreachable.ts'
import type { BulkAction } from '#shared/model/bulk.ts'
import type { EventId, MappingId, MemberId, OpId } from '#shared/model/ids.ts'
import type { Mapping, MappingFilter } from '#shared/model/mapping.ts'
import type { FrozenSelection, Intent } from '#shared/model/operation.ts'
import type { ItemState } from '#shared/model/unmatched-item.ts'

/** What an item is, as far as decisions care. */
export interface ItemFacts {
  readonly id: EventId
  readonly groupKey: string
  readonly state: ItemState
  /** Null where it was put back into the queue here and the service has not said at which seq. */
  readonly openedSeq: number | null
  readonly decider: OpId | null
  /** Who is to look at it. */
  readonly assignee: MemberId | null
  /** What mapping filters look at; changed files aren't replicated, so a filter by path takes all. */
  readonly event: Pick<FilteredEvent, 'type' | 'action' | 'kind' | 'branch'>
}

export interface ItemBefore {
  readonly state: ItemState
  readonly decider: OpId | null
  /** Where it isn't said, it was the same as afterwards. */
  readonly assignee?: MemberId | null
}

/** A decision that lies over the replica: made here, and not yet part of what was pulled. */
export interface OverlayOp {
  /** Its place among all decisions of this machine. */
  readonly no: number
  readonly id: OpId
  readonly actor: string
  readonly at: number
  readonly intent: Intent
  /** The items that it names one by one; null where it names a group or none. */
  readonly ids: ReadonlySet<EventId> | null
  /** Items that the service said it did not act on. */
  readonly skipped: ReadonlySet<EventId>
  /** Items that it decided when it was made. */
  readonly touched: number
  /** For op.undo: what each item was before its target, where that isn't simply open. For event.wake: what it woke. */
  readonly before: ReadonlyMap<EventId, ItemBefore>
  /** The mapping as it was before the decision, or before the target of an undo; null before it existed. For mapping.create: the equal one that takes the items. */
  readonly mappingBefore: Mapping | null
  /** The items that its mapping can solve; null where it isn't about a mapping's items. */
  readonly solves: { readonly groupKeys: ReadonlySet<string>; readonly filter: MappingFilter } | null
  readonly subject: string | null
  /** An undo of what the service acts on one after the other, which it also puts back so. */
  readonly undoesRun: boolean
}

export interface EffectiveItem extends ItemFacts {
  /** The newest decision of ours that changed it; null where the pulled state shows. */
  readonly localOp: OpId | null
}

/** The selections that an intent acts on; none where it acts on no items, or on some that only the service knows. */
export function selectionsOf(intent: Intent): readonly FrozenSelection[] {
  if (intent.type === 'event.bulk') return intent.of.kind === 'frozen' ? intent.of.selections : none
  return 'selection' in intent && intent.selection !== null ? [intent.selection] : none
}

const none: readonly FrozenSelection[] = []

/** Whether the service acts on the items one after the other, and the feed says of each when it has. */
export function isRun(intent: Intent | null): boolean {
  return intent?.type === 'event.bulk' && intent.of.kind === 'plan'
}

/** Whether the op's frozen selection covers the item, if its state allows. */
function selects(op: OverlayOp, selection: FrozenSelection, item: ItemFacts): boolean {
  if (selection.kind === 'items') return op.ids?.has(item.id) ?? false
  return item.groupKey === selection.groupKey && item.openedSeq !== null && item.openedSeq <= selection.throughSeq
}

/** The item with decisions laid over it, in their order. `ops` must be all that may concern it; others do nothing. */
export function effectiveItem(synced: ItemFacts, ops: readonly OverlayOp[]): EffectiveItem {
  let item: EffectiveItem = { ...synced, localOp: null }
  const history = new Map<OpId, ItemBefore>()
  for (const op of ops) {
    const next = applyToItem(item, op, history)
    if (next === undefined) continue
    history.set(op.id, { state: item.state, decider: item.decider, assignee: item.assignee })
    item = { ...item, ...next, localOp: op.id }
  }
  return item
}

function applyToItem(
  item: ItemFacts,
  op: OverlayOp,
  history: ReadonlyMap<OpId, ItemBefore>,
): Pick<ItemFacts, 'state' | 'decider' | 'openedSeq' | 'assignee'> | undefined {
  if (op.intent.type === 'op.undo') return undone(item, op, op.intent.target, history)
  const next = decidedBy(op, item)
  if (next === undefined) return undefined
  const given = op.intent.type === 'event.bulk' ? op.intent.action : op.intent
  const assignee = 'memberId' in given ? given.memberId : item.assignee
  return { state: next, decider: op.id, openedSeq: openedSeqAfter(item, next), assignee }
}

/** What comes back into the queue gets a place that only the service knows; what stays in it keeps its own. */
function openedSeqAfter(item: ItemFacts, next: ItemState): number | null {
  return next.kind === 'open' && item.state.kind !== 'open' ? null : item.openedSeq
}

/** The state that a decision would leave the item in; undefined where it doesn't act on it. */
export function decidedBy(op: OverlayOp, item: ItemFacts): ItemState | undefined {
  if (op.skipped.has(item.id)) return undefined
  const next = decidedState(item.state, op.intent, op.mappingBefore?.id)
  if (next === undefined || !solves(op, item)) return undefined
  return selectionsOf(op.intent).some((selection) => selects(op, selection, item)) ? next : undefined
}

function solves({ solves }: OverlayOp, item: ItemFacts): boolean {
  return (
    solves === null ||
    (solves.groupKeys.has(item.groupKey) && filterAccepts(solves.filter, { ...item.event, paths: [] }))
  )
}

/** The state that an intent leads to; undefined where it doesn't act on items in this state. */
export function decidedState(state: ItemState, intent: Intent, existing?: MappingId): ItemState | undefined {
  switch (intent.type) {
    case 'event.ignore':
      return state.kind === 'open' ? { kind: 'ignored', reason: intent.reason, note: intent.note } : undefined
    case 'event.snooze':
      return state.kind === 'open' ? { kind: 'snoozed', until: intent.until } : undefined
    case 'event.assign':
      return state.kind === 'open' ? state : undefined
    case 'event.wake':
      return state.kind === 'snoozed' ? { kind: 'open' } : undefined
    case 'event.bulk':
      return bulkState(state, intent.action)
    case 'event.route_once':
      return state.kind === 'open' ? { kind: 'routed_once', destination: intent.destination } : undefined
    case 'mapping.create':
    case 'mapping.resume':
      return state.kind === 'open' ? { kind: 'mapped', mappingId: existing ?? intent.mappingId } : undefined
    // Where that leads is the service's to say.
    case 'event.reroute':
    case 'event.replay':
    case 'mapping.pause':
    case 'mapping.retire':
    case 'suggestion.decline':
    case 'rule.create':
    case 'rule.update':
    case 'rule.enable':
    case 'rule.disable':
    case 'rule.reorder':
    case 'rule.roll_back':
    case 'rule.delete':
    case 'installation.suspend':
    case 'installation.resume':
    case 'installation.disconnect':
    case 'link.revoke':
    case 'member.offboard':
    case 'override.set':
    case 'override.clear':
    case 'deadletter.retry':
    case 'deadletter.discard':
    case 'op.undo':
      return undefined
    default:
      return unreachable(intent)
  }
}

function bulkState(state: ItemState, action: BulkAction): ItemState | undefined {
  switch (action.kind) {
    case 'ignore':
      return state.kind === 'open' ? { kind: 'ignored', reason: action.reason, note: action.note } : undefined
    case 'snooze':
      return state.kind === 'open' ? { kind: 'snoozed', until: action.until } : undefined
    case 'wake':
      return state.kind === 'snoozed' ? { kind: 'open' } : undefined
    case 'assign':
      return state.kind === 'open' ? state : undefined
    // What comes of those is the service's to say.
    case 'reroute':
    case 'map':
    case 'accept':
      return undefined
    default:
      return unreachable(action)
  }
}

function undone(item: ItemFacts, op: OverlayOp, target: OpId, history: ReadonlyMap<OpId, ItemBefore>) {
  if (op.undoesRun || item.decider !== target || op.skipped.has(item.id)) return undefined
  const before =
    history.get(target) ?? op.before.get(item.id) ?? ({ state: { kind: 'open' }, decider: null } satisfies ItemBefore)
  // An open item that somebody decided about was given to somebody: before that it was nobody's, as far as nothing else is known.
  const formerly = item.state.kind === 'open' && !op.before.has(item.id) ? null : item.assignee
  const assignee = 'assignee' in before ? (before.assignee ?? null) : formerly
  return { state: before.state, decider: before.decider, openedSeq: openedSeqAfter(item, before.state), assignee }
}
