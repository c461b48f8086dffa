import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { Clock } from '#shared/lib/clock.ts'
import type { Change, Upsert } from '#shared/model/change.ts'
import type { MappingId, WorkspaceId } from '#shared/model/ids.ts'
import { toInstant } from '#shared/model/instant.ts'
import type { Lock } from './async-lock.ts'
import { createLock } from './async-lock.ts'
import { inTurns } from './in-turns.ts'
import type { Asked } from './queries/inbox-events.ts'
import { createTextMatcher } from './queries/text-matches.ts'
import { overlayOpOf } from './outbox/op-row.ts'
import type { Outbox } from './outbox/outbox.ts'
import { applyChanges } from './replica/apply-changes.ts'
import type { OverlayOp } from './replica/effective-item.ts'
import { concernedItems, layOverlay, refold, refoldInPieces } from './replica/lay-overlay.ts'
import type { Overlay } from './replica/overlay.ts'
import { createOverlay } from './replica/overlay.ts'
import type { Replica, ReplicaFile } from './replica/replica.ts'
import { openReplica, readReplicaRow } from './replica/replica.ts'
import type { SnapshotLoader } from './replica/snapshot-loader.ts'
import { createSnapshotLoader, loadingPathOf, removeDatabase, swapIn } from './replica/snapshot-loader.ts'
import { neverCloses, refreshClosing } from './replica/tally-batch.ts'
import type { LogCopier } from './sqlite/log-copier.ts'
import { createLogCopier } from './sqlite/log-copier.ts'
import type { ReadDb } from './sqlite/database.ts'
import { putAside } from './sqlite/put-aside.ts'
import { isDamage } from './sqlite/store-failure.ts'
import type { ReplicaState } from './store-api.ts'

const soonestClosing = `SELECT min(soonest) FROM (${[0, 1, 2, 3].map((state) => `SELECT min(closes_at) AS soonest FROM inbox_group_state WHERE state = ${state}`).join(' UNION ALL ')})`
/** About what a small commit and a piece of a large one write, in pages. */
const pagesPerCommit = 30
const pagesPerPiece = 800
const damagedNotice = 'The local copy was damaged and is being loaded again.'

interface SessionInput {
  readonly file: ReplicaFile
  readonly outbox: Outbox
  readonly clock: Clock
  /** Called after each commit to the replica. */
  readonly onWritten: () => void
  /** Copies a file's log in another thread; without it, this one does. */
  readonly copyLog: ((path: string) => Promise<void>) | undefined
}

/** One open workspace: its replica, and the outbox's decisions laid over it. Writes take turns; reads see the last commit. */
export class WorkspaceSession {
  readonly workspaceId: WorkspaceId
  readonly #file: ReplicaFile
  readonly #outbox: Outbox
  readonly #clock: Clock
  readonly #onWritten: () => void
  readonly #copyLog: ((path: string) => Promise<void>) | undefined
  readonly #lock: Lock = createLock()
  #replica: Replica
  #overlay: Overlay | undefined
  #loader: SnapshotLoader | undefined
  #closing = { version: -1, asOf: 0, next: 0 }
  #version = 0
  #log: LogCopier
  readonly #matcher = createTextMatcher()
  /** Whether a write failed half-way: the view no longer is what the outbox says, until the overlay is laid anew. */
  #stale = false

  private constructor(input: SessionInput) {
    this.workspaceId = input.file.workspaceId
    this.#file = input.file
    this.#outbox = input.outbox
    this.#clock = input.clock
    this.#onWritten = input.onWritten
    this.#copyLog = input.copyLog
    this.#log = this.#newLogCopier()
    this.#replica = openOrRebuild(input.file, input.clock)
  }

  static async open(input: SessionInput): Promise<WorkspaceSession> {
    removeDatabase(loadingPathOf(input.file.path))
    const session = new WorkspaceSession(input)
    await session.#catchUp()
    return session
  }

  get reader(): ReadDb {
    return this.#replica.reader
  }

  /** What queries about the present need beside the rows. */
  asked(): Asked {
    return { now: this.#clock(), version: this.#version, matcher: this.#matcher }
  }

  /** Between writes only: sees what the current transaction has written. */
  get writer(): ReadDb {
    return this.#replica.writer
  }

  state(): ReplicaState {
    const row = readReplicaRow(this.#replica.reader)
    return {
      seq: row.seq,
      asOf: row.as_of === null ? null : toInstant(row.as_of),
      hasSnapshot: row.complete === 1,
      rebuiltBecause: row.rebuilt_because,
    }
  }

  /** Work that changes the replica or the outbox of this workspace, one at a time. */
  exclusive<T>(work: () => T | Promise<T>): Promise<T> {
    return this.#lock.run(work)
  }

  /** Brings the view up to a decision that the outbox has just taken in. */
  async lay(op: OverlayOp): Promise<void> {
    const overlay = this.#loadOverlay()
    overlay.add(op)
    await this.#write(() => this.#refoldFor([op], overlay))
  }

  /** The view couldn't be brought up to the outbox: the overlay is laid anew before the next write, a broken file is put aside. */
  async recoverView(error: unknown): Promise<void> {
    if (isDamage(error)) await this.rebuild()
    else this.#stale = true
  }

  /** The outbox moved on without changing what lies over the replica. */
  noteRevision(): void {
    if (!this.#stale) this.#replica.writer.run('UPDATE replica SET outbox_revision = ?', this.#outbox.revision(this.workspaceId))
  }

  /** Brings the view up to the end of decisions, or to new knowledge about them, after the outbox knows it. */
  async relay(changed: readonly { readonly was: OverlayOp; readonly is: OverlayOp | null }[], dependents: readonly OverlayOp[]): Promise<void> {
    const overlay = this.#loadOverlay()
    const items = new Set<number>()
    const ops = [...changed.map(({ was }) => was), ...dependents]
    for (const op of ops) concernedItems(this.#replica.writer, op, overlay, items)
    for (const { was, is } of changed) {
      overlay.remove(was.id)
      if (is !== null) overlay.add(is)
    }
    await this.#write(() => this.#refoldFor(ops, overlay, items))
  }

  #refoldFor(ops: readonly OverlayOp[], overlay: Overlay, items = new Set<number>()): Steps {
    for (const op of ops) concernedItems(this.#replica.writer, op, overlay, items)
    const mappings = new Set(ops.flatMap((op) => (op.subject === null ? [] : [op.subject as MappingId])))
    return refoldInPieces(this.#replica.writer, { items, mappings, now: this.#clock() }, overlay)
  }

  async applyChanges(page: { changes: readonly Change[]; fromSeq: number; toSeq: number; at: number }): Promise<{ changed: boolean; opsChanged: boolean }> {
    const replica = this.#replica
    const row = readReplicaRow(replica.writer)
    if (row.complete !== 1 || row.seq !== page.fromSeq || page.toSeq < page.fromSeq) {
      throw new SwitchboardError('cursor.invalid', 'The replica is at another place of the feed.', { details: { seq: row.seq, fromSeq: page.fromSeq } })
    }
    const overlay = this.#loadOverlay()
    const now = this.#clock()
    const past = this.#overlaidOps().filter((id) => !this.#stillOverlaid(id, page.toSeq))
    await this.#write(function* () {
      const applied = yield* applyChanges(replica, page.changes, { overlay, now })
      for (const id of past) {
        const op = overlay.ops.get(id)
        if (op === undefined) continue
        concernedItems(replica.writer, op, overlay, applied.items)
        if (op.subject !== null) applied.mappings.add(op.subject as MappingId)
      }
      for (const id of past) overlay.remove(id)
      yield* refold(replica.writer, { ...applied, now }, overlay)
      replica.writer.run('UPDATE replica SET seq = ?, as_of = ?, rebuilt_because = NULL', page.toSeq, page.at)
    })
    const opsChanged = this.#outbox.markSynced(this.workspaceId, page.toSeq)
    return { changed: page.changes.length > 0 || past.length > 0, opsChanged }
  }

  #overlaidOps() {
    return [...this.#loadOverlay().ops.keys()]
  }

  #stillOverlaid(id: OverlayOp['id'], seq: number): boolean {
    const row = this.#outbox.row(id)
    return row === undefined || row.state !== 'acked' || (row.seq ?? 0) > seq
  }

  beginSnapshot(): void {
    this.abandonSnapshot()
    this.#loader = createSnapshotLoader(this.#file.path, this.workspaceId)
  }

  putSnapshotRows(rows: readonly Upsert[]): number {
    return this.#loading().put(rows)
  }

  /** Decisions go on while the view is built; only the last step keeps them waiting. */
  async finishSnapshot({ seq, at }: { seq: number; at: number }): Promise<void> {
    const loader = this.#loading()
    try {
      await inTurns(loader.build(this.#clock()))
      await this.exclusive(() => this.#swapIn(loader, { seq, at }))
    } catch (error) {
      if (this.#loader === loader) this.abandonSnapshot()
      throw error
    }
  }

  async #swapIn(loader: SnapshotLoader, { seq, at }: { seq: number; at: number }): Promise<void> {
    if (this.#loader !== loader) throw new SwitchboardError('request.invalid', 'Another snapshot was begun.')
    const revision = this.#outbox.revision(this.workspaceId)
    const overlay = this.#readOverlay(seq)
    await inTurns(loader.finish({ seq, at, now: this.#clock(), revision, overlay }))
    this.#loader = undefined
    await this.#log.stop()
    this.#matcher.stop()
    this.#replica.close()
    swapIn(this.#file.path)
    this.#log = this.#newLogCopier()
    this.#replica = openReplica(this.#file, null)
    this.#overlay = overlay
    this.#stale = false
    this.#version += 1
    this.#outbox.markSynced(this.workspaceId, seq)
  }

  abandonSnapshot(): void {
    this.#loader?.abandon()
    this.#loader = undefined
  }

  #loading(): SnapshotLoader {
    if (this.#loader === undefined) throw new SwitchboardError('request.invalid', 'No snapshot is being loaded.')
    return this.#loader
  }

  /** Moves "soonest end of redelivery" of groups on where it has passed, before a list goes by it. */
  async refreshClosing(): Promise<void> {
    const now = this.#clock()
    // A window does not wait for a long write; the next one will find it done.
    if (this.#lock.isBusy) return
    if (this.#closing.version === this.#version && now >= this.#closing.asOf && now < this.#closing.next) return
    const next = this.#replica.reader.value<number>(soonestClosing) ?? neverCloses
    const clockWentBack = now < this.#closing.asOf
    this.#closing = { version: this.#version, asOf: now, next }
    if (now < next && !clockWentBack) return
    await this.exclusive(() => {
      this.#replica.writer.transact(() => refreshClosing(this.#replica.writer, now, clockWentBack))
      this.#version += 1
    })
  }

  /** After damage was found in mid-work: puts the file aside and starts an empty one, to be pulled again. Call it in turn with writes. */
  async rebuild(): Promise<void> {
    await this.#log.stop()
    this.#log = this.#newLogCopier()
    this.abandonSnapshot()
    this.#matcher.stop()
    closeQuietly(this.#replica)
    putAside(this.#file.path, this.#clock())
    this.#replica = openReplica(this.#file, damagedNotice)
    this.#overlay = undefined
    this.#stale = false
    this.#version += 1
  }

  #newLogCopier(): LogCopier {
    // Refused in the middle of a transaction: there will be another quiet moment.
    const copyHere = (): Promise<void> => Promise.resolve().then(() => this.#replica.checkpoint()).catch(() => undefined)
    return createLogCopier(() => this.#copyLog?.(this.#file.path) ?? copyHere(), { pages: this.#copyLog === undefined ? Infinity : 1500, quietMs: 300 })
  }

  /** Call it in turn with writes. */
  async close(): Promise<void> {
    await this.#log.stop()
    this.#matcher.stop()
    this.abandonSnapshot()
    closeQuietly(this.#replica)
  }

  async #catchUp(): Promise<void> {
    const row = readReplicaRow(this.#replica.writer)
    this.#outbox.markSynced(this.workspaceId, row.seq)
    if (row.outbox_revision === this.#outbox.revision(this.workspaceId)) return
    const overlay = this.#loadOverlay()
    await this.#write(() => layOverlay(this.#replica.writer, overlay, this.#clock()))
  }

  #readOverlay(seq: number): Overlay {
    return createOverlay(this.#outbox.overlaid(this.workspaceId, seq).flatMap((row) => overlayOpOf(row) ?? []))
  }

  /** Read on the first write: to look at a workspace, its view suffices. */
  #loadOverlay(): Overlay {
    this.#overlay ??= this.#readOverlay(readReplicaRow(this.#replica.writer).seq)
    return this.#overlay
  }

  /**
   * Runs steps in a transaction. Pieces are committed one by one: cut short, the outbox's revision is still the old one here, and the
   * overlay is laid anew.
   */
  async #write(steps: () => Steps): Promise<void> {
    const { writer, intern } = this.#replica
    writer.exec('BEGIN IMMEDIATE')
    try {
      if (this.#stale) await inTurns(layOverlay(writer, this.#loadOverlay(), this.#clock()))
      await inTurns(steps(), (step) => {
        if (step === 'piece') this.#commitPiece()
      })
      writer.run('UPDATE replica SET outbox_revision = ?', this.#outbox.revision(this.workspaceId))
      writer.exec('COMMIT')
      this.#stale = false
      this.#version += 1
      this.#log.wrote(pagesPerCommit)
      this.#onWritten()
    } catch (error) {
      this.#overlay = undefined
      this.#stale = true
      intern.forget()
      rollBackQuietly(this.#replica)
      throw error
    }
  }

  #commitPiece(): void {
    this.#replica.writer.exec('COMMIT')
    this.#log.wrote(pagesPerPiece)
    this.#version += 1
    this.#replica.writer.exec('BEGIN IMMEDIATE')
  }
}

type Steps = Generator<void | 'piece', void>

function openOrRebuild(file: ReplicaFile, clock: Clock): Replica {
  try {
    return openReplica(file, null)
  } catch (error) {
    if (!isDamage(error)) throw error
    putAside(file.path, clock())
    return openReplica(file, damagedNotice)
  }
}

function rollBackQuietly(replica: Replica): void {
  try {
    replica.writer.exec('ROLLBACK')
  } catch {
    // A full disk or a damaged file has already rolled it back; the first failure is the one to report.
  }
}

function closeQuietly(replica: Replica): void {
  try {
    replica.close()
  } catch {
    // A damaged file may refuse even this, and is about to be put aside.
  }
}
