import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createStore } from '#main/store/create-store.ts'
import type { ConsoleStore } from '#main/store/store-api.ts'
import { storeParsers } from '#main/store/store-parsers.ts'
import type { InboxFilter } from '#shared/ipc/inbox-calls.ts'
import type { OpView, Together } from '#shared/ipc/ops-calls.ts'
import type { EventId } from '#shared/model/ids.ts'
import { toInstant } from '#shared/model/instant.ts'
import type { Intent, Verdict } from '#shared/model/operation.ts'
import type { FeedService } from './feed-service.ts'
import { firstArrival, opId, workspaceId } from './feed-ids.ts'

export const everything: InboxFilter = { state: 'open', provider: null, text: '', closingWithinMs: null }

/** A console's store at a service, with the steps that sync takes, one by one. */
export class StoreDesk {
  readonly dataDir: string
  readonly service: FeedService
  now = firstArrival + 3_600_000
  store: ConsoleStore
  #ops = 0

  constructor(service: FeedService) {
    this.service = service
    this.dataDir = mkdtempSync(join(tmpdir(), 'switchboard-store-'))
    this.store = this.#create()
  }

  #create(): ConsoleStore {
    return createStore({
      dataDir: this.dataDir,
      clock: () => this.now,
      loadParsers: async () => storeParsers,
      newId: (prefix) => `${prefix}_${this.#nextId().slice(3)}`,
    })
  }

  #nextId(): string {
    this.#ops += 1
    return opId(this.#ops)
  }

  async load(): Promise<void> {
    const total = this.service.rows.size
    await this.store.beginSnapshot({ workspaceId, seq: this.service.seq, total })
    await this.store.putSnapshotLines({ workspaceId, text: this.service.snapshotText() })
    await this.store.finishSnapshot({ workspaceId, seq: this.service.seq, at: this.now })
  }

  async pull(limit?: number): Promise<void> {
    const { seq } = await this.store.readState({ workspaceId })
    const page = this.service.changes(seq, limit)
    await this.store.applyChanges({ workspaceId, changes: page.changes, fromSeq: seq, toSeq: page.seq, at: this.now })
    if (page.more && limit === undefined) await this.pull()
  }

  decide(intent: Intent, together?: Together): Promise<OpView> {
    const id = opId((this.#ops += 1))
    return this.store.decide({
      workspaceId,
      label: intent.type,
      together,
      op: { id, typeVersion: 1, actor: 'ada', decidedAt: toInstant(this.now), intent },
    })
  }

  ignore(...ids: EventId[]): Promise<OpView> {
    return this.decide({ type: 'event.ignore', selection: { kind: 'items', ids }, reason: 'noise', note: '' })
  }

  snooze(...ids: EventId[]): Promise<OpView> {
    return this.decide({ type: 'event.snooze', selection: { kind: 'items', ids }, until: { kind: 'next_of_group' } })
  }

  wake(...ids: EventId[]): Promise<OpView> {
    return this.decide({ type: 'event.wake', selection: { kind: 'items', ids } })
  }

  undo(target: OpView | null = null) {
    return this.store.undo({ workspaceId, opId: target?.id ?? null, actor: 'ada' })
  }

  redo(target: OpView | null = null) {
    return this.store.redo({ workspaceId, opId: target?.id ?? null, actor: 'ada' })
  }

  /** Sends one batch; a lost answer reaches the service and not the console. */
  async push(answer: 'arrives' | 'lost' = 'arrives'): Promise<Verdict[]> {
    const { ops } = await this.store.nextBatch({ workspaceId, limit: 500 })
    const verdicts = this.service.apply(ops)
    if (answer === 'lost') await this.store.unsend({ workspaceId, opIds: ops.map(({ id }) => id) })
    else await this.store.settle({ workspaceId, verdicts })
    return verdicts
  }

  async state(id: EventId): Promise<string> {
    return (await this.store.inboxEvent({ workspaceId, id })).state.kind
  }

  async openIds(filter: Partial<InboxFilter> = {}): Promise<EventId[]> {
    const { rows } = await this.store.inboxEvents({
      workspaceId,
      offset: 0,
      limit: 200,
      groupKey: null,
      filter: { ...everything, ...filter },
    })
    return rows.map(({ id }) => id)
  }

  async op(id: OpView['id']): Promise<OpView | undefined> {
    const { rows } = await this.store.opsList({ workspaceId, scope: 'all', offset: 0, limit: 200 })
    return rows.find((row) => row.id === id)
  }

  /** Ends the process as a crash does: nothing is told, the next one opens what is on disk. */
  async restart(): Promise<void> {
    await this.store.close()
    this.store = this.#create()
    await this.store.open({ workspaceId })
  }

  /** A new process over the same files; nothing is opened yet. */
  reopened(): ConsoleStore {
    return this.#create()
  }

  async leave(): Promise<void> {
    await this.store.close()
    rmSync(this.dataDir, { recursive: true, force: true })
  }
}
