import type { Elsewhere, UnsentCounts } from '#shared/ipc/app-calls.ts'
import type { RawEvent } from '#shared/api/event-routes.ts'
import type { IpcOutput, ipcContract } from '#shared/ipc/contract.ts'
import type { LetterHere } from '#shared/ipc/dead-letter-calls.ts'
import type { InboxFilter, Payload } from '#shared/ipc/inbox-calls.ts'
import type { OpView, Ran, Together } from '#shared/ipc/ops-calls.ts'
import type { Change, LostSeqs } from '#shared/model/change.ts'
import type { DestinationDeliveryId, EventId, InstallationId, MappingId, OpId, WorkspaceId } from '#shared/model/ids.ts'
import type { Instant } from '#shared/model/instant.ts'
import type { Operation, Verdict } from '#shared/model/operation.ts'
import type { RuleNames } from '#shared/ipc/rule-calls.ts'
import type { OpTrace } from '#shared/ipc/sync-calls.ts'
import type { OpStateName } from '#shared/model/op-state-name.ts'
import type { RuleDefinition } from '#shared/model/triage-rule.ts'
import type { z } from 'zod'
import type { Effect } from './outbox/outbox.ts'
import type { EventsToSave, SaveInput } from './queries/events-to-save.ts'
import type { MappingRecord } from './queries/mapping-records.ts'
import type { SeenTypes } from './queries/seen-types.ts'

/** Every call names its workspace: a late answer after a switch can't land in the wrong one. */
export interface InWorkspace {
  readonly workspaceId: WorkspaceId
}

/** How far the replica is. `seq` is the cursor of the next pull; without a snapshot nothing may be shown. */
export interface ReplicaState {
  readonly seq: number
  readonly asOf: Instant | null
  readonly hasSnapshot: boolean
  /** Set when an earlier file was damaged and put aside: everything has to be pulled again. Once after an opening, that the outbox lacks decisions. */
  readonly rebuiltBecause: string | null
}

export interface OutboxCounts {
  /** queued, sending, blocked */
  readonly waiting: number
  /** Those among the waiting that stand behind an unconfirmed one. */
  readonly behind: number
  /** conflict, rejected, parked */
  readonly attention: number
  /** awaiting_confirmation */
  readonly unconfirmed: number
}

/** One op for whoever inspects; `words` only where they were asked for. */
export interface TracedOp extends OpTrace {
  readonly words?: { readonly label: string; readonly message: string; readonly note: string; readonly reason: string }
}

export interface TracedOps {
  readonly total: number
  readonly byState: Record<OpStateName, number>
  readonly rows: TracedOp[]
}

type Parsed<M extends keyof typeof ipcContract> = z.output<(typeof ipcContract)[M]['input']>
/** A call without fields takes the workspace alone: nothing is assignable to an intersection with `{}` made strict. */
type Scoped<P> = Record<string, never> extends P ? InWorkspace : InWorkspace & P
type Query<M extends keyof typeof ipcContract> = (input: Scoped<Parsed<M>>) => Promise<IpcOutput<M>>

/**
 * What main keeps on disk: one replica per workspace and one outbox for all.
 * Every input is one object that structured clone can copy, because the calls cross a thread.
 */
export interface ConsoleStore {
  /** Opens or creates the workspace's replica and lays the outbox over it. Opening twice is one opening. */
  open(input: InWorkspace): Promise<ReplicaState>
  /** Closes the workspace's replica; its decisions stay in the outbox. */
  release(input: InWorkspace): Promise<void>
  readState(input: InWorkspace): Promise<ReplicaState>
  close(): Promise<void>

  /**
   * Starts a first load beside what is shown now; whatever an earlier one left half done is thrown away. Decisions that the service
   * says it has lost are queued again once it is whole: where there are any, nothing may be sent before.
   */
  beginSnapshot(
    input: InWorkspace & {
      readonly seq: number
      readonly total: number
      readonly lost?: readonly LostSeqs[] | undefined
    },
  ): Promise<{ readonly isAnyLost: boolean }>
  /**
   * Lines of the snapshot between its header and its trailer, as the service sent them: parsed and checked in the store's thread, because
   * text crosses a thread many times faster than objects.
   */
  putSnapshotLines(input: InWorkspace & { readonly text: string }): Promise<{ readonly rows: number }>
  /** Shows the loaded rows in place of the old ones, at once. `at` is when the service was asked, in ms. */
  finishSnapshot(input: InWorkspace & { readonly seq: number; readonly at: number }): Promise<ReplicaState>
  abandonSnapshot(input: InWorkspace): Promise<void>
  /**
   * One page of the feed with its cursor, in one transaction. Refused as `cursor.invalid` when `fromSeq` isn't the replica's seq.
   * An empty page only moves `asOf`.
   */
  applyChanges(
    input: InWorkspace & {
      readonly changes: readonly Change[]
      readonly fromSeq: number
      readonly toSeq: number
      readonly at: number
    },
  ): Promise<{ readonly state: ReplicaState; readonly changed: boolean; readonly opsChanged: boolean }>

  /** Durable when it answers; the view already shows it. */
  decide(
    input: InWorkspace & {
      readonly op: Operation
      readonly label: string
      readonly together?: Together | undefined
      readonly effect?: Effect | undefined
      readonly replaces?: OpId | undefined
    },
  ): Promise<OpView>
  /** Cancels what was never sent, else queues the op that takes it back. `actor` signs that op; `again`: it was asked before and may have been done. */
  undo(
    input: InWorkspace & { readonly opId: OpId | null; readonly actor: string; readonly again?: boolean },
  ): Promise<IpcOutput<'ops.undo'>>
  /** Does again what was taken back, if that can be honoured. `actor` signs what is decided anew. */
  redo(input: InWorkspace & { readonly opId: OpId | null; readonly actor: string }): Promise<IpcOutput<'ops.redo'>>
  /** The next ops that may be sent, oldest first, marked `sending`. Empty when nothing is ready. */
  nextBatch(input: InWorkspace & { readonly limit: number }): Promise<{ readonly ops: readonly Operation[] }>
  settle(input: InWorkspace & { readonly verdicts: readonly Verdict[] }): Promise<{ readonly changed: boolean }>
  /** No answer came: the ops are queued again under the same ids. */
  unsend(input: InWorkspace & { readonly opIds: readonly OpId[]; readonly isUnreached?: boolean }): Promise<void>
  opsList: Query<'ops.list'>
  opsLast: Query<'ops.last'>
  opsNextRedo: Query<'ops.next_redo'>
  opsRetry: Query<'ops.retry'>
  /** Without an actor it was who decided. */
  opsDiscard(input: StoreInput<'opsRetry'> & { readonly actor?: string }): Promise<OpView>
  opsConfirm: Query<'ops.confirm'>
  /** Keeps what a decision came to that the service acted on piece by piece. */
  opsRan(input: InWorkspace & { readonly opId: OpId; readonly ran: Ran }): Promise<{ readonly changed: boolean }>
  opsCounts(input: InWorkspace): Promise<OutboxCounts>
  /** The same of every workspace in which something waits, without opening one. */
  opsCountsOfAll(input: Readonly<Record<string, never>>): Promise<readonly Elsewhere[]>
  /** What is to be sent of all workspaces, also where none of them is known. */
  opsUnsent(input: Readonly<Record<string, never>>): Promise<UnsentCounts>
  /** The outbox op by op, newest first, also where the workspace's replica can't be opened. */
  opsTrace(
    input: InWorkspace & {
      readonly of: 'unsettled' | 'all' | OpStateName
      readonly offset: number
      readonly limit: number
      /** What the operator wrote, too. */
      readonly words?: boolean
    },
  ): Promise<TracedOps>

  inboxCounts: Query<'inbox.counts'>
  inboxGroups: Query<'inbox.groups'>
  inboxEvents: Query<'inbox.events'>
  inboxFindRow: Query<'inbox.find_row'>
  inboxGroup: Query<'inbox.group'>
  inboxEvent: Query<'inbox.event'>
  inboxFreeze: Query<'inbox.freeze'>
  inboxComplete: Query<'inbox.complete'>
  /** How many a filter finds, and the newest of them. */
  inboxIds(
    input: InWorkspace & { readonly filter: InboxFilter; readonly groupKey: string | null; readonly limit: number },
  ): Promise<{ readonly total: number; readonly ids: readonly EventId[] }>
  destinationsSearch: Query<'destinations.search'>
  membersSearch: Query<'members.search'>
  installationsList: Query<'installations.list'>
  installationsResources: Query<'installations.resources'>
  installationsLinks: Query<'installations.links'>
  installationsMappings: Query<'installations.mappings'>
  installationsStops: Query<'installations.stops'>
  recordsWaiting: Query<'records.waiting'>
  mappingsList: Query<'mappings.list'>
  /** Which mappings the list would show in all, in its order. */
  mappingsFreeze(input: InWorkspace & Parsed<'mappings.save_csv'>): Promise<readonly MappingId[]>
  /** Those of them that are still there. */
  mappingsRecords(input: InWorkspace & { readonly ids: readonly MappingId[] }): Promise<readonly MappingRecord[]>
  mappingsRouting: Query<'mappings.routing'>
  mappingsOf: Query<'mappings.of'>
  mappingsVolume: Query<'mappings.volume'>
  mappingsPreview: Query<'mappings.preview'>
  resourcesSearch: Query<'resources.search'>
  suggestionsList: Query<'suggestions.list'>
  suggestionsCounts: Query<'suggestions.counts'>
  suggestionsGet: Query<'suggestions.get'>
  suggestionsPlan: Query<'suggestions.plan'>
  membersList: Query<'members.list'>
  overridesList: Query<'overrides.list'>
  overridesGet: Query<'overrides.get'>
  policiesHere: Query<'policies.list'>
  retentionHere: Query<'retention.here'>
  activityHere: Query<'installations.known_activity'>
  /** Which types of events came through an installation, among the newest here, and when last. */
  seenTypes(input: InWorkspace & { readonly id: InstallationId }): Promise<SeenTypes>
  rulesList: Query<'rules.list'>
  /** Over what is here. */
  rulesDryRun: Query<'rules.dry_run'>
  ruleNames(
    input: InWorkspace & { readonly of: readonly Pick<RuleDefinition, 'conditions' | 'action'>[] },
  ): Promise<readonly RuleNames[]>
  destinationNames(input: InWorkspace & { readonly ids: readonly string[] }): Promise<Readonly<Record<string, string>>>
  /** What ids of records of any kind stand for, of those that are known here. */
  recordNames(input: InWorkspace & { readonly ids: readonly string[] }): Promise<Readonly<Record<string, string>>>
  lettersHere(
    input: InWorkspace & {
      readonly letters: readonly { readonly id: DestinationDeliveryId; readonly eventId: EventId }[]
    },
  ): Promise<readonly Pick<LetterHere, 'title' | 'decided'>[]>
  linksFind: Query<'links.find'>
  eventsToSave(input: InWorkspace & SaveInput): Promise<EventsToSave>

  /** The kept body; null when the service has to be asked. */
  readPayload(input: InWorkspace & { readonly id: EventId }): Promise<Payload | null>
  /** Keeps bodies; `gone` are ids that the service has no body for. */
  putPayloads(
    input: InWorkspace & { readonly items: readonly RawEvent[]; readonly gone: readonly EventId[] },
  ): Promise<void>
  /** The newest open events whose bodies aren't kept, for prefetching; empty once the cap is near. */
  missingBodies(input: InWorkspace & { readonly limit: number }): Promise<{ readonly ids: readonly EventId[] }>
}

export type StoreMethod = keyof ConsoleStore
export type StoreInput<M extends StoreMethod> = Parameters<ConsoleStore[M]>[0]
export type StoreOutput<M extends StoreMethod> = Awaited<ReturnType<ConsoleStore[M]>>
