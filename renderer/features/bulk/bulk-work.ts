import type { InboxFilter } from '#shared/ipc/inbox-calls.ts'
import type { IpcOutput } from '#shared/ipc/contract.ts'
import type { SuggestionPlan } from '#shared/ipc/suggestion-calls.ts'
import type { OpView } from '#shared/ipc/ops-calls.ts'
import type { BulkId } from '#shared/model/ids.ts'
import type { Bulk, BulkAction, PlannedAction } from '#shared/model/bulk.ts'
import type { FrozenHere } from './freeze-here.ts'

/** All that a list matches, whatever of it is loaded. */
export interface Matching {
  readonly filter: InboxFilter
  readonly groupKey: string | null
  /** How many the list says there are. */
  readonly shown: number
}

/** A verdict on all of it, with its words for the history, which name the events. */
export interface MatchingVerdict {
  readonly action: BulkAction
  readonly label: (events: number) => string
  /** Whom or where it gives them to. */
  readonly to?: string | undefined
}

/** The first of what a plan or a run came to in one way. */
export type SomeItems = IpcOutput<'bulk.items'>

/**
 *   asking ──▶ known (counting, planned, …) ──run──▶ known & sent ──▶ …
 *      └─────▶ failed
 */
export interface BulkWork {
  /** Null where it is about suggestions. */
  readonly matching: Matching | null
  readonly action: PlannedAction
  readonly to: string | null
  readonly label: (bulk: Pick<Bulk, 'count' | 'events'>) => string
  readonly bulk: Bulk | null
  /** The decision was taken; until the service has it, its plan stays as it is. */
  readonly isSent: boolean
  readonly isUndoSent: boolean
  readonly failure: string | null
  /** It is asked for something else by now that was not counted: what is shown is not what would be run. */
  readonly isChanged: boolean
  /** Where the service is away: what can be decided on without it. */
  readonly here: FrozenHere | null
  /** The same for suggestions. */
  readonly planHere: SuggestionPlan | null
  /** What was not acted on, or not put back; null until it is known. */
  readonly left: SomeItems | null
  /** The mappings that a plan would make, and those that it leaves out; null until they are known. */
  readonly planned: { readonly mappings: SomeItems; readonly leftOut: SomeItems } | null
}

/** What is known of a decision before the service was asked. */
export const unasked = {
  bulk: null,
  isSent: false,
  isUndoSent: false,
  failure: null,
  isChanged: false,
  here: null,
  planHere: null,
  left: null,
  planned: null,
} as const

export const moving: ReadonlySet<Bulk['state']['kind']> = new Set(['counting', 'running', 'undoing'])

/** Whether there is something to follow. */
export function isMoving({ bulk, isSent, isUndoSent }: BulkWork): boolean {
  if (bulk === null) return false
  const awaitsRun = isSent && bulk.state.kind === 'planned'
  const awaitsUndo = isUndoSent && bulk.undo === null
  return moving.has(bulk.state.kind) || awaitsRun || awaitsUndo
}

/** What the service goes on with, or what it came to isn't known here. */
export function runOf({ intent, result, ran, undoneBy }: OpView): BulkId | null {
  if (intent?.type !== 'event.bulk' || (ran !== null && undoneBy === null)) return null
  return intent.of.kind === 'plan' ? intent.of.bulkId : (result?.run?.bulkId ?? null)
}
