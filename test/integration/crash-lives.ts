import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect } from 'vitest'
import { createRandom, type Random } from '#backend/sample/random.ts'
import { replicaKind } from '#main/store/replica/replica.ts'
import { openDatabase } from '#main/store/sqlite/open-database.ts'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { IpcClient } from '#shared/ipc/ipc-client.ts'
import type { OpView } from '#shared/ipc/ops-calls.ts'
import { crashPoints, type Before, type CrashPoint } from './crash-points.ts'
import { decideSomething } from './kills-decisions.ts'
import { deliver, pushDelivery, type Delivery } from './kills-github.ts'
import { asking } from './kills-laws.ts'
import { LostAnswer, type Page } from './kills-page.ts'
import { startHost, type Program } from './kills-programs.ts'
import { giveUpWhatIsRefused, openWorkspace, untilCaughtUp } from './kills-rest.ts'
import { makeWorld, type World } from './kills-world.ts'

const patienceMs = 4_000

/** The lives of one console, each cut short at a point or at any moment; its service stays. */
export class CrashLives {
  readonly world: World
  readonly sent = new Map<string, Delivery>()
  readonly acked = new Set<string>()
  /** Decisions as the window showed them, by id: an answer to who made them, or a row of the list. */
  readonly shown = new Map<string, OpView>()
  /** Those that the window showed as taken back. */
  readonly takenBack = new Set<string>()
  /** Refused ones as the operator saw them before giving them up. */
  readonly refused = new Map<string, OpView>()
  /** How often the console ended at each point. */
  readonly ends = new Map<string, number>()
  /** What happens to the console, and what its operator does: the first goes on the same whatever becomes of the second. */
  readonly #plan: Random
  readonly #random: Random
  readonly #copies: string
  /** The setting that the window showed as made, and those that were asked for after it, in one life or more: any may have been kept. */
  #setting: { readonly answered: string | null; readonly asked: readonly string[] } = { answered: null, asked: [] }
  #repositories = 4

  private constructor(world: World, seed: number) {
    this.world = world
    this.#plan = createRandom(seed)
    this.#random = createRandom(seed + 1)
    this.#copies = join(world.consoleDir, '..', 'as-it-was-left')
    mkdirSync(this.#copies)
  }

  static async start(seed: number): Promise<CrashLives> {
    return new CrashLives(await makeWorld(), seed)
  }

  get kills(): number {
    return [...this.ends.values()].reduce((sum, n) => sum + n, 0)
  }

  /** One life: until the console comes past the point; at any moment where it doesn't, or where no point is named. */
  async live(point: CrashPoint | undefined): Promise<void> {
    if (point !== undefined) this.#prepare(point.before)
    await this.#arrive()
    const at = 1 + this.#plan.below(point?.times ?? 1)
    const host = startHost(this.world.consoleDir, this.world, point && { point: point.name, at })
    let isOver = false
    const end = host.gone.then(() => void (isOver = true))
    const living = this.#work(host, () => isOver)
    living.catch(() => undefined)
    await Promise.race([end, sleep(point === undefined ? 100 + this.#plan.below(1_500) : patienceMs)])
    const name = point !== undefined && isOver ? point.name : 'any moment'
    await host.kill()
    const { by, code, said } = await host.gone
    expect({ point: name, by, code, said: by === 'SIGKILL' ? '' : said }).toEqual({
      point: name,
      by: 'SIGKILL',
      code: null,
      said: '',
    })
    await living.catch((error: unknown) => {
      if (!(error instanceof LostAnswer) && !isHostGone(error)) throw error
    })
    this.ends.set(name, (this.ends.get(name) ?? 0) + 1)
    this.requireKept()
  }

  /** What the files say before anybody opens them again: every decision that was shown is there, once, as it was put in. */
  requireKept(): void {
    const { consoleDir } = this.world
    const outbox = this.#copyOf(join(consoleDir, 'outbox.sqlite3'))
    if (outbox !== undefined)
      asking(outbox, (ask) => {
        expect(ask('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }])
        const ops = ask<{ id: string; state: string; intent: string }>(
          'SELECT id, state, intent_json AS intent FROM op',
        )
        const kept = new Map(ops.map((op) => [op.id, op]))
        expect(kept.size).toBe(ops.length)
        expect([...this.shown.keys()].filter((id) => !kept.has(id))).toEqual([])
        expect([...this.takenBack].filter((id) => kept.get(id)?.state !== 'cancelled')).toEqual([])
      })
    else expect(this.shown.size).toBe(0)
    const { answered, asked } = this.#setting
    if (answered !== null) expect([answered, ...asked]).toContain(this.#storedSetting())
  }

  /** Opens the console once more and lets it come to rest. Answers with its exit code. */
  async rest(serviceSeq: () => number): Promise<number | null> {
    const host = startHost(this.world.consoleDir, this.world)
    const page = await openWorkspace(await host.address, this.world.workspaceId)
    for (const op of await giveUpWhatIsRefused(page.ipc)) this.refused.set(op.id, op)
    await untilCaughtUp(page.ipc, serviceSeq)
    page.close()
    return host.end()
  }

  #storedSetting(): string | null {
    const file = join(this.world.consoleDir, 'preferences.json')
    const { preferences } = JSON.parse(readFileSync(file, 'utf8')) as { preferences?: { replayAddress?: string } }
    return preferences?.replayAddress ?? null
  }

  /** With its log: opening the file itself would repair it before the console does. */
  #copyOf(file: string): string | undefined {
    if (!existsSync(file)) return undefined
    const copy = join(this.#copies, 'outbox.sqlite3')
    for (const suffix of ['', '-wal']) {
      rmSync(copy + suffix, { force: true })
      if (existsSync(file + suffix)) copyFileSync(file + suffix, copy + suffix)
    }
    rmSync(`${copy}-shm`, { force: true })
    return copy
  }

  #prepare(folder: Before): void {
    if (folder === 'as it was left') return
    const replicas = join(this.world.consoleDir, 'replicas')
    const file = join(replicas, `${this.world.workspaceId}.sqlite3`)
    for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true })
    if (folder === 'replica lost') return
    mkdirSync(replicas, { recursive: true })
    const migrations = replicaKind.migrations.slice(0, this.#plan.below(replicaKind.migrations.length))
    if (migrations.length > 0) openDatabase(file, { ...replicaKind, migrations }).close()
  }

  async #arrive(): Promise<void> {
    this.#repositories += 2
    const count = 1 + this.#random.below(4)
    for (let n = 0; n < count; n += 1) {
      const delivery = pushDelivery(`delivery-${this.sent.size + 1}`, 1 + this.#random.below(this.#repositories))
      this.sent.set(delivery.id, delivery)
      const status = await deliver(this.world.webhookUrl, delivery)
      if (status !== undefined && status < 300) this.acked.add(delivery.id)
    }
  }

  async #work(host: Program, isOver: () => boolean): Promise<void> {
    const page = await openWorkspace(await host.address, this.world.workspaceId)
    try {
      while (!isOver()) {
        await this.#unlessRefused(() => this.#actOnce(page))
        await sleep(this.#random.below(30))
      }
    } finally {
      page.close()
    }
  }

  async #actOnce({ ipc }: Page): Promise<void> {
    const chance = this.#random.below(12)
    if (chance === 0) await this.#set(ipc)
    else if (chance === 1) await this.#arrive()
    else if (chance === 2) await this.#giveUp(ipc)
    else for (const op of await decideSomething(ipc, this.world, this.#random)) this.#show(op)
    if (chance < 6) return
    const { rows } = await ipc.call('ops.list', { scope: 'all', offset: 0, limit: 20 })
    for (const op of rows) this.#show(op)
  }

  #show(op: OpView): void {
    this.shown.set(op.id, op)
    if (op.state.kind === 'cancelled') this.takenBack.add(op.id)
  }

  async #set(ipc: IpcClient): Promise<void> {
    const asked = `http://localhost/${this.#random.below(1_000_000)}`
    this.#setting = { ...this.#setting, asked: [...this.#setting.asked, asked] }
    await ipc.call('preferences.set', { replayAddress: asked })
    this.#setting = { answered: asked, asked: [] }
  }

  async #giveUp(ipc: IpcClient): Promise<void> {
    const { rows } = await ipc.call('ops.list', { scope: 'attention', offset: 0, limit: 200 })
    const oldest = rows.at(-1)
    if (oldest === undefined) return
    this.refused.set(oldest.id, oldest)
    this.#show(await ipc.call('ops.discard', { opId: oldest.id }))
  }

  /** A refusal is an answer too. */
  async #unlessRefused(act: () => Promise<void>): Promise<void> {
    try {
      await act()
    } catch (error) {
      if (!(error instanceof SwitchboardError)) throw error
    }
  }
}

/** Its page could not be opened any more. */
function isHostGone(error: unknown): boolean {
  return (
    error instanceof Error &&
    (error.message === 'fetch failed' || /ended with null|ECONNRE|socket hang up/.test(error.message))
  )
}

/** The points in another order each time round, and any moment between them. */
export function* plannedEnds(random: Random): Generator<CrashPoint | undefined, never> {
  for (;;) {
    const left = [...crashPoints]
    while (left.length > 0) {
      yield left.splice(random.below(left.length), 1)[0]
      if (random.below(3) === 0) yield undefined
    }
  }
}
