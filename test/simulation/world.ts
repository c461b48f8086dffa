import { join } from 'node:path'
import type { ConsoleStore } from '#main/store/store-api.ts'
import type { BrokenLaw } from './broken-law.ts'
import { createNetwork, type Serve } from './network.ts'
import { Operator } from './operator.ts'
import { createSeededRandom, type SeededRandom } from './seeded-random.ts'
import { bootstrapToken } from './service-process.ts'
import type { Template } from './service-template.ts'
import { SimulatedConsole } from './simulated-console.ts'
import { SimulatedService } from './simulated-service.ts'
import { Trace } from './trace.ts'
import type { VirtualTime } from './virtual-time.ts'
import type { Weather } from './weather.ts'

/** A rule of the product, broken on purpose: whoever simulates has to notice. */
export interface Sabotage {
  readonly store?: (store: ConsoleStore, console: () => SimulatedConsole) => ConsoleStore
  readonly serve?: (serve: Serve, service: SimulatedService) => Serve
}

export interface WorldOptions {
  readonly seed: number
  readonly root: string
  readonly time: VirtualTime
  readonly epochMs: number
  readonly template: Template
  readonly sabotage?: Sabotage
}

/** One service, some consoles with one operator each, and the weather between them. */
export class World {
  readonly time: VirtualTime
  readonly trace = new Trace()
  readonly random: SeededRandom
  readonly service: SimulatedService
  readonly operators: Operator[] = []
  /** With those that are only compared with. */
  readonly #everybody: Operator[] = []
  readonly broken: BrokenLaw[] = []
  readonly #options: WorldOptions

  constructor(options: WorldOptions) {
    const { seed, time, root, template, epochMs, sabotage } = options
    this.#options = options
    this.time = time
    this.random = createSeededRandom(`seed ${seed}`)
    const { trace, random, report } = this
    this.service = new SimulatedService({
      root,
      template,
      time,
      trace,
      random,
      epochMs,
      report,
      ...(sabotage?.serve === undefined ? {} : { wrapServe: sabotage.serve }),
    })
  }

  readonly report = (broken: BrokenLaw): void => {
    this.trace.add(this.time.now, 'BROKEN', broken.message)
    this.broken.push(broken)
  }

  /** A console with an empty disk. */
  add(name: string, { isReference = false } = {}): Operator {
    const { time, trace, random, report } = this
    const { root, template, epochMs, sabotage } = this.#options
    const { workspaceId, tenantId } = template
    const weather: Weather = { roughness: isReference ? 0 : random.pick([0, 0.1, 0.3]), outage: 'none' }
    const network = createNetwork(
      { time, trace, random, serve: isReference ? this.service.honest : this.service.serve },
      name,
      weather,
    )
    const wrap = isReference ? undefined : sabotage?.store
    const console: SimulatedConsole = new SimulatedConsole({
      name,
      root: join(root, 'consoles'),
      workspaceId,
      tenantId,
      time,
      trace,
      random,
      epochMs,
      weather,
      token: template.tokens.get(name) ?? bootstrapToken,
      connect: network.connect,
      report,
      ...(wrap === undefined ? {} : { wrapStore: (store) => wrap(store, () => console) }),
    })
    const operator = new Operator(console, { random, trace, time })
    this.#everybody.push(operator)
    if (!isReference) this.operators.push(operator)
    return operator
  }

  /** Everybody hears of a service that ended or began, where theirs is one that tells. */
  tellOfService(kind: 'up' | 'down'): void {
    for (const { console } of this.operators) if (this.random.chance(0.5) || kind === 'up') console.setService(kind)
  }

  async end(): Promise<void> {
    for (const { console } of this.#everybody) if (console.isRunning) await console.stop()
    if (this.service.isUp) this.service.process.stop()
  }
}
