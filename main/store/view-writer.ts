import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { Clock } from '#shared/lib/clock.ts'
import type { Change } from '#shared/model/change.ts'
import type { MappingId, WorkspaceId } from '#shared/model/ids.ts'
import { inTurns } from './in-turns.ts'
import type { LoadParsers } from './load-parsers.ts'
import { overlayOpOf } from './outbox/op-row.ts'
import type { Outbox } from './outbox/outbox.ts'
import { applyChanges } from './replica/apply-changes.ts'
import type { OverlayOp } from './replica/effective-item.ts'
import { concernedItems, layOverlay, refold, refoldInPieces } from './replica/lay-overlay.ts'
import type { Overlay } from './replica/overlay.ts'
import { createOverlay } from './replica/overlay.ts'
import type { Replica } from './replica/replica.ts'
import { readReplicaRow } from './replica/replica.ts'

/** About what a small commit and a piece of a large one write, in pages. */
const pagesPerCommit = 30
const pagesPerPiece = 1_600

type Steps = Generator<void | 'piece', void>

interface ViewWriterInput {
  readonly replica: Replica
  readonly workspaceId: WorkspaceId
  readonly outbox: Outbox
  readonly loadParsers: LoadParsers
  readonly clock: Clock
  /** Called after each commit, with about how many pages it wrote. */
  readonly onCommitted: (pages: number) => void
}

/** Ops that the rows at `seq` don't hold yet. */
export async function readOverlay(
  { outbox, loadParsers }: { readonly outbox: Outbox; readonly loadParsers: LoadParsers },
  workspaceId: WorkspaceId,
  seq: number,
): Promise<Overlay> {
  const rows = outbox.overlaid(workspaceId, seq)
  if (rows.length === 0) return createOverlay([])
  const parsers = await loadParsers()
  return createOverlay(rows.flatMap((row) => overlayOpOf(row, parsers) ?? []))
}

/** Keeps a replica's view to what was pulled and what the outbox says. Its calls must take turns. */
export class ViewWriter {
  readonly #workspaceId: WorkspaceId
  readonly #replica: Replica
  readonly #outbox: Outbox
  readonly #loadParsers: LoadParsers
  readonly #clock: Clock
  readonly #onCommitted: (pages: number) => void
  #overlay: Overlay | undefined
  /** Whether a write failed half-way: the view no longer is what the outbox says, until the overlay is laid anew. */
  #stale = false

  constructor(input: ViewWriterInput) {
    this.#workspaceId = input.workspaceId
    this.#replica = input.replica
    this.#outbox = input.outbox
    this.#loadParsers = input.loadParsers
    this.#clock = input.clock
    this.#onCommitted = input.onCommitted
  }

  /** The next write lays the overlay anew. */
  markStale(): void {
    this.#stale = true
  }

  /** After a start: settles what the replica has come past, and lays the overlay anew where the outbox has moved on without it. */
  async catchUp(): Promise<void> {
    const row = readReplicaRow(this.#replica.writer)
    this.#outbox.markSynced(this.#workspaceId, row.seq)
    if (row.outbox_revision === this.#outbox.revision(this.#workspaceId)) return
    const overlay = await this.#loadOverlay()
    await this.#write(() => layOverlay(this.#replica.writer, overlay, this.#clock()))
  }

  /** Brings the view up to a decision that the outbox has just taken in. */
  async lay(op: OverlayOp): Promise<void> {
    const overlay = await this.#loadOverlay()
    overlay.add(op)
    await this.#write(() => this.#refoldFor([op], overlay))
  }

  /** The outbox moved on without changing what lies over the replica. */
  noteRevision(): void {
    if (!this.#stale)
      this.#replica.writer.run('UPDATE replica SET outbox_revision = ?', this.#outbox.revision(this.#workspaceId))
  }

  /** Brings the view up to the end of decisions, or to new knowledge about them, after the outbox knows it. */
  async relay(
    changed: readonly { readonly was: OverlayOp; readonly is: OverlayOp | null }[],
    dependents: readonly OverlayOp[],
  ): Promise<void> {
    const overlay = await this.#loadOverlay()
    const items = new Set<number>()
    const ops = [...changed.map(({ was }) => was), ...dependents]
    for (const op of ops) await inTurns(concernedItems(this.#replica.writer, op, overlay, items))
    for (const { was, is } of changed) {
      overlay.remove(was.id)
      if (is !== null) overlay.add(is)
    }
    await this.#write(() => this.#refoldFor(ops, overlay, items))
  }

  *#refoldFor(ops: readonly OverlayOp[], overlay: Overlay, items = new Set<number>()): Steps {
    for (const op of ops) yield* concernedItems(this.#replica.writer, op, overlay, items)
    const mappings = new Set(ops.flatMap((op) => (op.subject === null ? [] : [op.subject as MappingId])))
    yield* refoldInPieces(this.#replica.writer, { items, mappings, now: this.#clock() }, overlay)
  }

  async applyChanges(page: {
    changes: readonly Change[]
    fromSeq: number
    toSeq: number
    at: number
  }): Promise<{ changed: boolean; opsChanged: boolean }> {
    const replica = this.#replica
    const row = readReplicaRow(replica.writer)
    if (row.complete !== 1 || row.seq !== page.fromSeq || page.toSeq < page.fromSeq) {
      throw new SwitchboardError('cursor.invalid', 'The replica is at another place of the feed.', {
        details: { seq: row.seq, fromSeq: page.fromSeq },
      })
    }
    const overlay = await this.#loadOverlay()
    const now = this.#clock()
    const past = [...overlay.ops.keys()].filter((id) => !this.#stillOverlaid(id, page.toSeq))
    await this.#write(function* () {
      const applied = yield* applyChanges(replica, page.changes, { overlay, now })
      for (const id of past) {
        const op = overlay.ops.get(id)
        if (op === undefined) continue
        yield* concernedItems(replica.writer, op, overlay, applied.items)
        if (op.subject !== null) applied.mappings.add(op.subject as MappingId)
      }
      for (const id of past) overlay.remove(id)
      yield* refold(replica.writer, { ...applied, now }, overlay)
      replica.writer.run('UPDATE replica SET seq = ?, as_of = ?, rebuilt_because = NULL', page.toSeq, page.at)
    })
    const opsChanged = this.#outbox.markSynced(this.#workspaceId, page.toSeq)
    return { changed: page.changes.length > 0 || past.length > 0, opsChanged }
  }

  #stillOverlaid(id: OverlayOp['id'], seq: number): boolean {
    const row = this.#outbox.row(id)
    return row === undefined || row.state !== 'acked' || (row.seq ?? 0) > seq
  }

  /** Read on the first write: to look at a workspace, its view suffices. */
  async #loadOverlay(): Promise<Overlay> {
    const found = this.#overlay
    if (found !== undefined) return found
    const sources = { outbox: this.#outbox, loadParsers: this.#loadParsers }
    const overlay = await readOverlay(sources, this.#workspaceId, readReplicaRow(this.#replica.writer).seq)
    this.#overlay = overlay
    return overlay
  }

  /**
   * Runs steps in a transaction. Pieces are committed one by one: cut short, the outbox's revision is still the old one here, and the
   * overlay is laid anew.
   */
  async #write(steps: () => Steps): Promise<void> {
    const { writer, intern } = this.#replica
    const anew = this.#stale ? await this.#loadOverlay() : undefined
    writer.exec('BEGIN IMMEDIATE')
    try {
      if (anew !== undefined) await inTurns(layOverlay(writer, anew, this.#clock()))
      await inTurns(steps(), (step) => {
        if (step === 'piece') this.#commitPiece()
      })
      writer.run('UPDATE replica SET outbox_revision = ?', this.#outbox.revision(this.#workspaceId))
      writer.exec('COMMIT')
      this.#stale = false
      this.#onCommitted(pagesPerCommit)
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
    this.#onCommitted(pagesPerPiece)
    this.#replica.writer.exec('BEGIN IMMEDIATE')
  }
}

function rollBackQuietly(replica: Replica): void {
  try {
    replica.writer.exec('ROLLBACK')
  } catch {
    // A full disk or a damaged file has already rolled it back; the first failure is the one to report.
  }
}
