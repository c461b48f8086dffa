import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { NewId } from '#shared/lib/new-id.ts'
import type {
  DestinationDeliveryId,
  EventId,
  InstallationId,
  MappingId,
  MemberId,
  OpId,
  RuleId,
} from '#shared/model/ids.ts'
import type { MappingState } from '#shared/model/mapping.ts'
import type { OpResult } from '#shared/model/operation.ts'
import type { PolicyOverride } from '#shared/model/policy.ts'
import type { RuleDefinition } from '#shared/model/triage-rule.ts'
import type { WriteDb } from '#backend/store/db.ts'
import type { RevokedLink } from '../links/restore-link.ts'
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
  /** For the audit log: whom the service knows, and who they say they are where that is somebody else. */
  readonly principal: { readonly name: string }
  readonly claimedActor: string | null
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
  /** What it did to the rules. */
  readonly rule?: RuleUndo
  /** What it did to one of the workspace's records. */
  readonly record?: RecordUndo
  /** What it did to a dead letter. */
  readonly letter?: LetterUndo
}

/** Which one is put back, and where on the list it stood. */
export interface LetterUndo {
  readonly id: DestinationDeliveryId
  readonly updatedAt: number
}

/** `version` is the one that the decision left. */
export type RecordUndo =
  | {
      readonly kind: 'installation'
      readonly id: InstallationId
      readonly version: number
      readonly back: 'suspend' | 'unsuspend'
    }
  | {
      readonly kind: 'membership'
      readonly id: MemberId
      readonly version: number
      /** Those that it revoked; decisions of earlier versions don't say. */
      readonly links?: readonly RevokedLink[]
    }
  | {
      readonly kind: 'override'
      readonly place: Pick<PolicyOverride, 'projectId' | 'provider'>
      readonly version: number
      /** Null where there was none. */
      readonly before: PolicyOverride | null
    }

/** `version` is the one that the decision left. */
export type RuleUndo =
  | { readonly kind: 'created'; readonly id: RuleId; readonly version: number }
  | { readonly kind: 'changed'; readonly id: RuleId; readonly version: number; readonly before: RuleDefinition }
  | { readonly kind: 'deleted'; readonly id: RuleId }
  | { readonly kind: 'ordered'; readonly before: readonly RuleId[]; readonly after: readonly RuleId[] }

export interface OpEffect {
  readonly result: OpResult
  readonly undo: UndoRecord | null
  readonly subject: string
  readonly before: unknown
  readonly after: unknown
  /** What it called has kept it in the audit log. */
  readonly isAudited?: true
}

const rememberedItems = 1_000

export function undoRecord(
  items: readonly { readonly event_id: EventId }[],
  mapping: UndoRecord['mapping'] = null,
): UndoRecord {
  return { itemIds: items.slice(0, rememberedItems).map((item) => item.event_id), mapping }
}

/** What a decision says of an item's place; whose it is stays as it was where it doesn't say. */
export type NextPlace = Pick<ItemPlace, 'state' | 'wakeAfter'> & Partial<Pick<ItemPlace, 'assigneeId'>>

/** Where this decision puts an item that stood at `previous`. */
export function decidedPlace(
  scope: Pick<OpScope, 'opId' | 'actor' | 'decidedAt'>,
  previous: ItemPlace,
  next: NextPlace,
): ItemPlace {
  const { assigneeId } = previous
  return { assigneeId, ...next, decided: { op: scope.opId, actor: scope.actor, at: scope.decidedAt }, previous }
}

export function nothingToUndo(target: OpId): SwitchboardError {
  return new SwitchboardError('op.nothing_to_undo', 'Nothing of that decision is left to take back.', {
    details: { target },
  })
}

export function decidedSince(target: OpId): SwitchboardError {
  return new SwitchboardError(
    'op.nothing_to_undo',
    'Somebody has decided about the same suggestion since: take that back first.',
    {
      details: { target },
    },
  )
}
