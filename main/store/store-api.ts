import type { RawEvent } from '#shared/api/event-routes.ts'
import type { IpcOutput, ipcContract } from '#shared/ipc/contract.ts'
import type { Payload } from '#shared/ipc/inbox-calls.ts'
import type { OpView } from '#shared/ipc/ops-calls.ts'
import type { Change, LostSeqs } from '#shared/model/change.ts'
import type { EventId, OpId, WorkspaceId } from '#shared/model/ids.ts'
import type { Instant } from '#shared/model/instant.ts'
import type { Operation, Verdict } from '#shared/model/operation.ts'
import type { z } from 'zod'
import type { EventsToSave, SaveInput } from './queries/events-to-save.ts'

/** Every call names its workspace: a late answer after a switch can't land in the wrong one. */
export interface InWorkspace {
  readonly workspaceId: WorkspaceId
}

/** How far the replica is. `seq` is the cursor of the next pull; without a snapshot nothing may be shown. */
export interface ReplicaState {
  readonly seq: number
  readonly asOf: Instant | null
  readonly hasSnapshot: boolean
  /** Set when an earlier file was damaged and put aside: everything has to be pulled again. */
  readonly rebuiltBecause: string | null
}

export interface OutboxCounts {
  /** queued, sending, blocked */
  readonly waiting: number
  /** conflict, rejected, parked */
  readonly attention: number
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

  /** Starts a first load beside what is shown now; whatever an earlier one left half done is thrown away. */
  beginSnapshot(input: InWorkspace & { readonly seq: number; readonly total: number }): Promise<void>
  /**
   * Lines of the snapshot between its header and its trailer, as the service sent them: parsed and checked in the store's thread, because
   * text crosses a thread many times faster than objects.
   */
  putSnapshotLines(input: InWorkspace & { readonly text: string }): Promise<{ readonly rows: number }>
  /**
   * Shows the loaded rows in place of the old ones, at once. `at` is when the service was asked, in ms. Decisions that the
   * service says it has lost are queued again.
   */
  finishSnapshot(
    input: InWorkspace & { readonly seq: number; readonly at: number; readonly lost?: readonly LostSeqs[] },
  ): Promise<ReplicaState>
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
  decide(input: InWorkspace & { readonly op: Operation; readonly label: string }): Promise<OpView>
  /** Cancels what was never sent, else queues the op that takes it back. `actor` signs that op; `again`: it was asked before and may have been done. */
  undo(
    input: InWorkspace & { readonly opId: OpId | null; readonly actor: string; readonly again?: boolean },
  ): Promise<IpcOutput<'ops.undo'>>
  /** The next ops that may be sent, oldest first, marked `sending`. Empty when nothing is ready. */
  nextBatch(input: InWorkspace & { readonly limit: number }): Promise<{ readonly ops: readonly Operation[] }>
  settle(input: InWorkspace & { readonly verdicts: readonly Verdict[] }): Promise<{ readonly changed: boolean }>
  /** No answer came: the ops are queued again under the same ids. */
  unsend(input: InWorkspace & { readonly opIds: readonly OpId[] }): Promise<void>
  opsList: Query<'ops.list'>
  opsLast: Query<'ops.last'>
  opsRetry: Query<'ops.retry'>
  opsDiscard: Query<'ops.discard'>
  opsCounts(input: InWorkspace): Promise<OutboxCounts>

  inboxCounts: Query<'inbox.counts'>
  inboxGroups: Query<'inbox.groups'>
  inboxEvents: Query<'inbox.events'>
  inboxFindRow: Query<'inbox.find_row'>
  inboxGroup: Query<'inbox.group'>
  inboxEvent: Query<'inbox.event'>
  inboxFreeze: Query<'inbox.freeze'>
  destinationsSearch: Query<'destinations.search'>
  membersSearch: Query<'members.search'>
  installationsList: Query<'installations.list'>
  installationsResources: Query<'installations.resources'>
  mappingsList: Query<'mappings.list'>
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
