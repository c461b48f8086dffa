import { setTimeout as sleep } from 'node:timers/promises'
import { createRandom, type Random } from '#backend/sample/random.ts'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { IpcClient } from '#shared/ipc/ipc-client.ts'
import type { OpView } from '#shared/ipc/ops-calls.ts'
import { decideSomething } from './kills-decisions.ts'
import { deliver, pushDelivery, type Delivery } from './kills-github.ts'
import { LostAnswer, type Page } from './kills-page.ts'
import { startHost, startService, type Program } from './kills-programs.ts'
import { giveUpWhatIsRefused, openWorkspace, untilCaughtUp } from './kills-rest.ts'
import { makeWorld, type World } from './kills-world.ts'

/** What the providers and the operator know when it is over. */
export interface Witness {
  readonly sent: Map<string, Delivery>
  readonly acked: Set<string>
  readonly answered: Map<string, OpView>
  kills: number
  duplicates: number
}

/** Everything that runs, and how its parts are killed and started again. */
export class Rounds {
  readonly world: World
  readonly witness: Witness = { sent: new Map(), acked: new Set(), answered: new Map(), kills: 0, duplicates: 0 }
  readonly #random: Random
  #service: Program
  #host: Program
  #page: Page | undefined
  #over = false
  #repositories = 4

  private constructor(world: World, seed: number) {
    this.world = world
    this.#random = createRandom(seed)
    this.#service = world.service
    this.#host = startHost(world.consoleDir, world)
  }

  static async start(seed: number): Promise<Rounds> {
    return new Rounds(await makeWorld(), seed)
  }

  /** Kills `kills` times, or until `deadline`, while webhooks arrive and decisions are made. */
  async run({ kills, deadline, seed }: { kills: number; deadline: number; seed: number }): Promise<void> {
    await this.#openPage()
    const busy = [
      this.#send(createRandom(seed + 1)),
      this.#send(createRandom(seed + 2)),
      this.#decide(createRandom(seed + 3)),
    ]
    try {
      while (this.witness.kills < kills && Date.now() < deadline) {
        // New repositories: what is mapped doesn't come to the Inbox any more.
        this.#repositories += 3
        await sleep(40 + this.#random.below(300))
        await this.#round()
      }
    } finally {
      this.#over = true
      this.#page?.close()
      await Promise.all(busy)
    }
  }

  /**
   * Both run again and what waits is done. What was refused is read, with what builds on it, and given up one by one.
   * Answers with the refused ones as the operator saw them.
   */
  async drain(): Promise<readonly OpView[]> {
    await this.#host.kill()
    this.#host = startHost(this.world.consoleDir, this.world)
    await this.#openPage()
    return giveUpWhatIsRefused(this.#openIpc())
  }

  #openIpc(): IpcClient {
    if (this.#page === undefined) throw new Error('The console is not open.')
    return this.#page.ipc
  }

  async caughtUp(serviceSeq: () => number): Promise<void> {
    await untilCaughtUp(this.#openIpc(), serviceSeq)
  }

  async end(): Promise<{ host: number | null; service: number | null }> {
    this.#page?.close()
    return { host: await this.#host.end(), service: await this.#service.end() }
  }

  async #round(): Promise<void> {
    const which = this.#random.weighted([
      ['service', 5],
      ['console', 5],
      ['both', 2],
    ] as const)
    // Now and then while it starts, where files are opened, moved and repaired.
    const early = this.#random.below(4) === 0 ? this.#random.below(500) : undefined
    await Promise.all([
      ...(which === 'console' ? [] : [this.#killService(early)]),
      ...(which === 'service' ? [] : [this.#killConsole(early)]),
    ])
  }

  async #killService(early: number | undefined): Promise<void> {
    const again = (): Program => startService(this.world.serviceDir, this.world.port)
    this.#service = await this.#killed(this.#service, again, early)
    await this.#service.address
    // As a person would who sees that it is back; else a long wait might outlast the test.
    await this.#page?.ipc.call('sync.retry', {}).catch(() => undefined)
  }

  async #killConsole(early: number | undefined): Promise<void> {
    const page = this.#page
    this.#page = undefined
    this.#host = await this.#killed(this.#host, () => startHost(this.world.consoleDir, this.world), early)
    page?.close()
    await this.#openPage()
  }

  async #killed(program: Program, start: () => Program, early: number | undefined): Promise<Program> {
    await program.kill()
    this.witness.kills += 1
    if (early === undefined) return start()
    const next = start()
    await sleep(early)
    await next.kill()
    this.witness.kills += 1
    return start()
  }

  async #openPage(): Promise<void> {
    this.#page = await openWorkspace(await this.#host.address, this.world.workspaceId)
  }

  async #send(random: Random): Promise<void> {
    const { sent, acked } = this.witness
    while (!this.#over) {
      const again = sent.size > 0 && random.below(10) === 0
      const delivery = again
        ? random.pick([...sent.values()])
        : pushDelivery(`delivery-${sent.size + 1}`, 1 + random.below(this.#repositories))
      if (again) this.witness.duplicates += 1
      sent.set(delivery.id, delivery)
      const status = await deliver(this.world.webhookUrl, delivery)
      if (status !== undefined && status < 300) acked.add(delivery.id)
      await sleep(status === undefined ? 20 : random.below(20))
    }
  }

  async #decide(random: Random): Promise<void> {
    while (!this.#over) {
      const page = this.#page
      try {
        const done = page === undefined ? [] : await decideSomething(page.ipc, this.world, random)
        for (const op of done) this.witness.answered.set(op.id, op)
      } catch (error) {
        // A refusal is an answer too; what was lost on the way may or may not have been taken.
        if (!(error instanceof LostAnswer || error instanceof SwitchboardError)) throw error
      }
      await sleep(random.below(40))
    }
  }
}
