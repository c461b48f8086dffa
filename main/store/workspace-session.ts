import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { Clock } from '#shared/lib/clock.ts'
import type { LostSeqs } from '#shared/model/change.ts'
import type { WorkspaceId } from '#shared/model/ids.ts'
import { toInstant } from '#shared/model/instant.ts'
import type { Lock } from './async-lock.ts'
import { createLock } from './async-lock.ts'
import { inTurns } from './in-turns.ts'
import type { LoadParsers } from './load-parsers.ts'
import type { Asked } from './queries/inbox-events.ts'
import { createTextMatcher } from './queries/text-matches.ts'
import type { Outbox } from './outbox/outbox.ts'
import type { Replica, ReplicaFile } from './replica/replica.ts'
import { openReplica, readReplicaRow } from './replica/replica.ts'
import type { SnapshotLoader } from './replica/snapshot-loader.ts'
import { createSnapshotLoader, interrupted, loadingPathOf, removeDatabase, swapIn } from './replica/snapshot-loader.ts'
import { neverCloses, refreshClosing } from './replica/tally-batch.ts'
import type { LogCopier } from './sqlite/log-copier.ts'
import { createLogCopier } from './sqlite/log-copier.ts'
import type { ReadDb } from './sqlite/database.ts'
import { putAside } from './sqlite/put-aside.ts'
import { isDamage } from './sqlite/store-failure.ts'
import type { ReplicaState } from './store-api.ts'
import { readOverlay, ViewWriter } from './view-writer.ts'

const soonestClosing = `SELECT min(soonest) FROM (${[0, 1, 2, 3].map((state) => `SELECT min(closes_at) AS soonest FROM inbox_group_state WHERE state = ${state}`).join(' UNION ALL ')})`
const damagedNotice =
  'The local copy was damaged: it is put aside, and everything is loaded again from the service. No decision was lost.'
function putBackNotice(sentAgain: number): string {
  const again =
    sentAgain === 0
      ? 'None of your decisions was lost by it.'
      : sentAgain === 1
        ? '1 decision that it had lost is sent to it again.'
        : `${sentAgain} decisions that it had lost are sent to it again.`
  return `The service was put back to an earlier state, and everything was loaded again. ${again}`
}
const outboxLacksNotice =
  'The file of your decisions lacks the last ones that were made here: it was replaced, or its log was damaged. What the service has is shown; look in Operations and decide what is missing again.'

export interface LoadedSnapshot {
  readonly seq: number
  /** When the service was asked, in ms. */
  readonly at: number
}

/** What the service is known to have lost, as a snapshot began. */
interface GoneBack {
  readonly lost: readonly LostSeqs[]
  /** Whether what was shown until now was beyond it. */
  readonly wasAhead: boolean
}

interface SessionInput {
  readonly file: ReplicaFile
  readonly outbox: Outbox
  readonly loadParsers: LoadParsers
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
  readonly #loadParsers: LoadParsers
  readonly #clock: Clock
  readonly #onWritten: () => void
  readonly #copyLog: ((path: string) => Promise<void>) | undefined
  readonly #lock: Lock = createLock()
  #replica: Replica
  #view: ViewWriter
  #loader: SnapshotLoader | undefined
  #gone: GoneBack = { lost: [], wasAhead: false }
  /** Queued again, and not yet told of: a load may fail after that. */
  #sentAgain = 0
  #closing = { version: -1, asOf: 0, next: 0 }
  #version = 0
  #notice: string | null = null
  #log: LogCopier
  readonly #matcher = createTextMatcher()

  private constructor(input: SessionInput) {
    this.workspaceId = input.file.workspaceId
    this.#file = input.file
    this.#outbox = input.outbox
    this.#loadParsers = input.loadParsers
    this.#clock = input.clock
    this.#onWritten = input.onWritten
    this.#copyLog = input.copyLog
    this.#replica = openOrRebuild(input.file, input.clock)
    this.#log = this.#newLogCopier()
    this.#view = this.#newView()
  }

  static async open(input: SessionInput): Promise<WorkspaceSession> {
    removeDatabase(loadingPathOf(input.file.path))
    const session = new WorkspaceSession(input)
    const { outbox_revision: seen } = readReplicaRow(session.reader)
    // What was laid over the rows was on disk before.
    if (seen > input.outbox.revision(session.workspaceId)) session.#notice = outboxLacksNotice
    await session.view.catchUp()
    return session
  }

  get reader(): ReadDb {
    return this.#replica.reader
  }

  /** What queries about the present need beside the rows. */
  asked(): Asked {
    return { now: this.#clock(), version: this.#version, matcher: this.#matcher }
  }

  /** What the opening found, told once. */
  takeNotice(): string | null {
    const notice = this.#notice
    this.#notice = null
    return notice
  }

  /** In turn with other writes. */
  get view(): ViewWriter {
    return this.#view
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

  /** The view couldn't be brought up to the outbox: the overlay is laid anew before the next write, a broken file is put aside. */
  async recoverView(error: unknown): Promise<void> {
    if (isDamage(error)) await this.rebuild()
    else this.#view.markStale()
  }

  /** Whether decisions that the service has lost wait for the end of the snapshot to be queued again. */
  async beginSnapshot({ seq, lost = [] }: { seq: number; lost?: readonly LostSeqs[] | undefined }): Promise<boolean> {
    const { parseSnapshotLine } = await this.#loadParsers()
    this.abandonSnapshot()
    this.#loader = createSnapshotLoader(this.#file.path, this.workspaceId, parseSnapshotLine)
    return this.exclusive(() => {
      this.#gone = goneBack(this.state().seq, seq, lost)
      const isAnyLost = this.#outbox.hasLost(this.workspaceId, this.#gone.lost)
      // What is sent from now on gets seqs that a file put back by hand hands out once more: they are not lost.
      if (!isAnyLost) this.#gone = { ...this.#gone, lost: [] }
      return isAnyLost
    })
  }

  putSnapshotLines(text: string): Promise<number> {
    return inTurns(this.#loading().put(text))
  }

  /** Decisions go on while the view is built; only the last step keeps them waiting. */
  async finishSnapshot(loaded: LoadedSnapshot): Promise<void> {
    const loader = this.#loading()
    try {
      await inTurns(loader.build(this.#clock()))
      await this.exclusive(() => this.#swapIn(loader, loaded))
    } catch (error) {
      if (this.#loader === loader) this.abandonSnapshot()
      throw error
    }
  }

  async #swapIn(loader: SnapshotLoader, { seq, at }: LoadedSnapshot): Promise<void> {
    if (this.#loader !== loader) throw new SwitchboardError('request.invalid', 'Another snapshot was begun.')
    const { lost, wasAhead } = this.#gone
    this.#sentAgain += this.#outbox.requeueLost(this.workspaceId, lost)
    if (wasAhead) this.#notice = putBackNotice(this.#sentAgain)
    const revision = this.#outbox.revision(this.workspaceId)
    const sources = { outbox: this.#outbox, loadParsers: this.#loadParsers }
    const overlay = await readOverlay(sources, this.workspaceId, seq)
    await inTurns(loader.finish({ seq, at, now: this.#clock(), revision, overlay }))
    this.#loader = undefined
    await this.#log.stop()
    this.#matcher.stop()
    this.#replica.close()
    try {
      swapIn(this.#file.path)
    } finally {
      // Where the swap failed, the old rows go on being shown.
      this.#show(openReplica(this.#file, null))
    }
    this.#sentAgain = 0
    await this.#view.catchUp()
  }

  abandonSnapshot(): void {
    this.#loader?.abandon()
    this.#loader = undefined
  }

  #loading(): SnapshotLoader {
    if (this.#loader === undefined) throw interrupted()
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
      // What searches have counted stays: in a large Inbox something closes every moment.
      this.#replica.writer.transact(() => refreshClosing(this.#replica.writer, now, clockWentBack))
    })
  }

  /** After damage was found in mid-work: puts the file aside and starts an empty one, to be pulled again. Call it in turn with writes. */
  async rebuild(): Promise<void> {
    await this.#log.stop()
    this.abandonSnapshot()
    this.#matcher.stop()
    closeQuietly(this.#replica)
    putAside(this.#file.path, this.#clock())
    this.#show(openReplica(this.#file, damagedNotice))
  }

  #show(replica: Replica): void {
    this.#replica = replica
    this.#log = this.#newLogCopier()
    this.#view = this.#newView()
    this.#version += 1
  }

  #newView(): ViewWriter {
    return new ViewWriter({
      replica: this.#replica,
      workspaceId: this.workspaceId,
      outbox: this.#outbox,
      loadParsers: this.#loadParsers,
      clock: this.#clock,
      onCommitted: (pages) => {
        this.#version += 1
        this.#log.wrote(pages)
        this.#onWritten()
      },
    })
  }

  #newLogCopier(): LogCopier {
    // Refused in the middle of a transaction: there will be another quiet moment.
    const copyHere = (): Promise<void> =>
      Promise.resolve()
        .then(() => this.#replica.checkpoint())
        .catch(() => undefined)
    return createLogCopier(() => this.#copyLog?.(this.#file.path) ?? copyHere(), {
      pages: this.#copyLog === undefined ? Infinity : 1500,
      quietMs: 300,
    })
  }

  /** Call it in turn with writes. */
  async close(): Promise<void> {
    await this.#log.stop()
    this.#matcher.stop()
    this.abandonSnapshot()
    closeQuietly(this.#replica)
  }
}

function goneBack(before: number, seq: number, lost: readonly LostSeqs[]): GoneBack {
  // A feed that is behind what was pulled from it belongs to a file that was put back by hand.
  if (before > seq) return { lost: [...lost, { after: seq, through: Number.MAX_SAFE_INTEGER }], wasAhead: true }
  return { lost, wasAhead: lost.some(({ after, through }) => before > after && before <= through) }
}

function openOrRebuild(file: ReplicaFile, clock: Clock): Replica {
  try {
    return openReplica(file, null)
  } catch (error) {
    if (!isDamage(error)) throw error
    putAside(file.path, clock())
    return openReplica(file, damagedNotice)
  }
}

function closeQuietly(replica: Replica): void {
  try {
    replica.close()
  } catch {
    // A damaged file may refuse even this, and is about to be put aside.
  }
}
