import type { OpView } from '#shared/ipc/ops-calls.ts'
import { toInstant } from '#shared/model/instant.ts'
import { chooseDecision, type DecisionKind } from './choose-decision.ts'
import { isRefusal, Ledger } from './ledger.ts'
import type { SeededRandom } from './seeded-random.ts'
import type { SimulatedConsole } from './simulated-console.ts'
import type { Trace } from './trace.ts'
import type { VirtualTime } from './virtual-time.ts'

/** One who decides at a console, and remembers what they were told. */
export class Operator {
  readonly console: SimulatedConsole
  readonly ledger: Ledger
  readonly #random: SeededRandom
  readonly #trace: Trace
  readonly #time: VirtualTime
  #decisions = 0

  constructor(console: SimulatedConsole, tools: { random: SeededRandom; trace: Trace; time: VirtualTime }) {
    this.console = console
    this.ledger = new Ledger(console.name)
    this.#random = tools.random.fork(`operator ${console.name}`)
    this.#trace = tools.trace
    this.#time = tools.time
  }

  /** All decisions that the outbox has, newest first. */
  async ops(scope: 'all' | 'waiting' | 'attention' = 'all'): Promise<OpView[]> {
    const { store, workspaceId } = this.console
    const rows: OpView[] = []
    for (;;) {
      const page = await store.opsList({ workspaceId, scope, offset: rows.length, limit: 200 })
      rows.push(...page.rows)
      if (rows.length >= page.total || page.rows.length === 0) return rows
    }
  }

  async decide(kind: DecisionKind): Promise<OpView | undefined> {
    const { store, session, workspaceId, name, clock, ids } = this.console
    const intent = await chooseDecision(this.console, kind, this.#random)
    if (intent === undefined) return undefined
    const label = `${name} d${(this.#decisions += 1)} ${intent.type}`
    const entry = this.ledger.ask(label, intent)
    const op = { id: ids('op'), typeVersion: 1, actor: name, decidedAt: toInstant(clock()), intent }
    // As when its operator asks to be asked again.
    const effect = intent.type === 'event.replay' ? { plan: null, isConfirmed: this.#random.chance(0.4) } : undefined
    const view = await this.#unlessRefused(label, store.decide({ workspaceId, op, label, effect }))
    entry.told = view === undefined ? 'refused' : 'taken'
    entry.id = view?.id ?? null
    session.pushSoon()
    return view
  }

  /** Takes back one of their last decisions. */
  async undo(opId: string | null = null): Promise<OpView | undefined> {
    const { store, session, workspaceId, name } = this.console
    const target = opId ?? this.#random.pickFrom((await this.ops()).slice(0, 6))?.id
    if (target === undefined) return undefined
    const entry = this.ledger.byId(target)
    const wasGivenUp = entry?.givenUp ?? 'no'
    if (entry !== undefined && wasGivenUp === 'no') entry.givenUp = 'maybe'
    const done = await this.#unlessRefused(
      `undo ${target}`,
      store.undo({ workspaceId, opId: target as `op_${string}`, actor: name }),
    )
    if (entry !== undefined) entry.givenUp = done?.by === null ? 'yes' : wasGivenUp
    if (done?.by != null) {
      const undo = this.ledger.ask(done.by.label, done.by.intent)
      Object.assign(undo, { told: 'taken', id: done.by.id })
    }
    session.pushSoon()
    return done?.by ?? undefined
  }

  /** Does again what they took back last. */
  async redo(): Promise<void> {
    const { store, session, workspaceId, name } = this.console
    const before = new Set((await this.ops()).map(({ id }) => id))
    // Cut off in the middle, nobody is told what stands again, and which undo was given up for that.
    const known = this.ledger.entries.map((entry) => ({ entry, givenUp: entry.givenUp }))
    for (const { entry } of known)
      if (entry.givenUp === 'yes' || entry.intent?.type === 'op.undo') entry.givenUp = 'maybe'
    const done = await this.#unlessRefused('redo', store.redo({ workspaceId, opId: null, actor: name }))
    const again = new Set<string | null>(done?.redone.map(({ id }) => id))
    const now = new Map((await this.ops()).map((row) => [row.id as string, row]))
    for (const { entry, givenUp } of known) {
      const { intent, id } = entry
      const isUndoOfIt = intent?.type === 'op.undo' && again.has(intent.target)
      const wasCancelled = isUndoOfIt && now.get(id ?? '')?.state.kind === 'cancelled'
      entry.givenUp = again.has(id) ? 'no' : wasCancelled ? 'yes' : givenUp
    }
    for (const { id, label, intent } of done?.redone ?? [])
      if (!before.has(id)) Object.assign(this.ledger.ask(label, intent), { told: 'taken', id })
    session.pushSoon()
  }

  async retry(row: OpView): Promise<void> {
    const { store, session, workspaceId } = this.console
    const entry = this.ledger.byId(row.id)
    if (row.state.kind === 'awaiting_confirmation') {
      const plan = { events: 1, sends: 2, targets: [], skipped: [] }
      await this.#unlessRefused(`confirm ${row.id}`, store.opsConfirm({ workspaceId, opId: row.id, plan }))
      return session.pushSoon()
    }
    if (entry !== undefined) entry.mayHaveMoved = true
    const again = await this.#unlessRefused(`retry ${row.id}`, store.opsRetry({ workspaceId, opId: row.id }))
    if (entry !== undefined) Object.assign(entry, { mayHaveMoved: false, id: again?.id ?? entry.id })
    session.pushSoon()
  }

  async discard(row: OpView): Promise<void> {
    const { store, session, workspaceId } = this.console
    const entry = this.ledger.byId(row.id)
    if (entry !== undefined) Object.assign(entry, { givenUp: 'maybe', mayBeDone: row.state.kind === 'parked' })
    const done = await this.#unlessRefused(`discard ${row.id}`, store.opsDiscard({ workspaceId, opId: row.id }))
    if (entry !== undefined) entry.givenUp = done === undefined ? 'no' : 'yes'
    session.pushSoon()
  }

  async answerAttention(how: 'retry' | 'discard'): Promise<void> {
    const row = this.#random.pickFrom(await this.ops('attention'))
    if (row !== undefined) await this[how](row)
  }

  /** What is told by a console that has crashed meanwhile, nobody hears. */
  async #unlessRefused<T>(what: string, work: Promise<T>): Promise<T | undefined> {
    work.catch(() => undefined)
    const { session } = this.console
    const unlessGone = (): Promise<void> =>
      this.console.isRunning && this.console.session === session ? Promise.resolve() : new Promise(() => undefined)
    try {
      const done = await work
      await unlessGone()
      this.#trace.add(this.#time.now, what, 'taken')
      return done
    } catch (error) {
      await unlessGone()
      if (!isRefusal(error)) throw error
      this.#trace.add(this.#time.now, what, 'refused', error.code)
      return undefined
    }
  }
}
