import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { NewId } from '#shared/lib/new-id.ts'
import type { EventId, MappingId, OpId } from '#shared/model/ids.ts'
import type { MappingState } from '#shared/model/mapping.ts'
import type { OpResult } from '#shared/model/operation.ts'
import type { WriteDb } from '#backend/store/db.ts'
import type { SuggestionUndo } from '../suggestions/decide-suggestion.ts'
import type { ItemPlace } from '../unmatched/item-row.ts'

/** One decision at work inside its transaction. */
export interface OpScope {
  readonly db: WriteDb
  readonly newId: NewId
  readonly workspaceId: string
  /** The service's time, in milliseconds; `decidedAt` is the decider's. */
  readonly at: number
  readonly opId: OpId
  readonly actor: string
  readonly decidedAt: number
}

/** What an applied decision leaves behind so that it can be taken back. */
export interface UndoRecord {
  /** Up to 1,000 of the items it moved; all of them carry its id while nobody else decides. */
  readonly itemIds: readonly EventId[]
  /**
   * The mapping that carries the items. `change` is null where the decision left the mapping as it was; in it, `before` is
   * null where the decision made the mapping, and `version` is the one it left.
   */
  readonly mapping: {
    readonly id: MappingId
    readonly change: { readonly before: MappingState | null; readonly version: number } | null
  } | null
  /** What it did to a suggestion; decisions of earlier versions did nothing to any. */
  readonly suggestion?: SuggestionUndo | null
}

export interface OpEffect {
  readonly result: OpResult
  readonly undo: UndoRecord | null
  readonly subject: string
  readonly before: unknown
  readonly after: unknown
}

const rememberedItems = 1_000

export function undoRecord(
  items: readonly { readonly event_id: EventId }[],
  mapping: UndoRecord['mapping'] = null,
): UndoRecord {
  return { itemIds: items.slice(0, rememberedItems).map((item) => item.event_id), mapping }
}

/** Where this decision puts an item that stood at `previous`. */
export function decidedPlace(
  scope: Pick<OpScope, 'opId' | 'actor' | 'decidedAt'>,
  previous: ItemPlace,
  next: Pick<ItemPlace, 'state' | 'wakeAfter'>,
): ItemPlace {
  return { ...next, decided: { op: scope.opId, actor: scope.actor, at: scope.decidedAt }, previous }
}

export function nothingToUndo(target: OpId): SwitchboardError {
  return new SwitchboardError('op.nothing_to_undo', 'Nothing of that decision is left to take back.', {
    details: { target },
  })
}
