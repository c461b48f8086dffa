import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BrokenLaw } from './broken-law.ts'
import { clearUp, comeToRest } from './come-to-rest.ts'
import { doThenUndo } from './do-then-undo.ts'
import { happen } from './happenings.ts'
import * as laws from './laws.ts'
import { makeTemplate, type Template } from './service-template.ts'
import { createSeededRandom } from './seeded-random.ts'
import { VirtualTime } from './virtual-time.ts'
import { type Sabotage, World } from './world.ts'

const epochMs = Date.UTC(2026, 5, 1)

export interface Run {
  readonly seed: number
  readonly broken: BrokenLaw | null
  /** Of everything that happened: the same for the same seed. */
  readonly hash: string
  readonly lines: readonly string[]
}

export interface Simulation {
  run(seed: number, options: { readonly steps: number; readonly sabotage?: Sabotage }): Promise<Run>
  /** A world of which a test itself says what happens in it. */
  inWorld<T>(name: string, work: (world: World) => Promise<T>): Promise<T>
  /** Gives the disk back. */
  end(): void
}

/** Runs seeds one after the other, each in a folder of its own, on a disk in memory where there is one. */
export async function openSimulation(): Promise<Simulation> {
  const memory = '/dev/shm'
  const root = mkdtempSync(join(existsSync(memory) ? memory : tmpdir(), 'switchboard-simulation-'))
  const template = await inVirtualTime('template', (time) => makeTemplate(root, time, epochMs))
  async function inFolder<T>(name: string, work: (folder: string) => Promise<T>): Promise<T> {
    const folder = join(root, name)
    mkdirSync(folder)
    try {
      return await work(folder)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
  return {
    run: (seed, { steps, sabotage }) =>
      inFolder(`seed-${seed}`, (folder) =>
        inVirtualTime(`time ${seed}`, (time) => runSeed({ seed, steps, folder, template, time, sabotage })),
      ),
    inWorld: (name, work) =>
      inFolder(name, (folder) =>
        inVirtualTime(name, async (time) => {
          const world = new World({ seed: 1, root: folder, time, epochMs: epochMs + 3_600_000, template })
          try {
            return await work(world)
          } finally {
            await world.end()
          }
        }),
      ),
    end: () => rmSync(root, { recursive: true, force: true }),
  }
}

async function inVirtualTime<T>(name: string, work: (time: VirtualTime) => Promise<T>): Promise<T> {
  const time = new VirtualTime()
  const giveBack = time.takeOver(createSeededRandom(name).next, epochMs)
  try {
    return await work(time)
  } finally {
    giveBack()
  }
}

async function runSeed({
  seed,
  steps,
  folder: root,
  template,
  time,
  sabotage,
}: {
  seed: number
  steps: number
  folder: string
  template: Template
  time: VirtualTime
  sabotage: Sabotage | undefined
}): Promise<Run> {
  const world = new World({ seed, root, time, epochMs: epochMs + 3_600_000, template, ...(sabotage && { sabotage }) })
  let broken: BrokenLaw | null = null
  try {
    await live(world, steps)
  } catch (error) {
    const told = error instanceof Error ? (error.stack ?? error.message) : String(error)
    broken = error instanceof BrokenLaw ? error : new BrokenLaw('nothing breaks', told)
    world.report(broken)
  }
  await world.end()
  return { seed, broken: world.broken[0] ?? null, hash: world.trace.hash(), lines: world.trace.lines }
}

async function live(world: World, steps: number): Promise<void> {
  const count = 1 + world.random.below(3)
  for (let n = 1; n <= count; n += 1) {
    const { console } = world.add(`console-${n}`)
    await console.start()
  }
  for (let step = 0; step < steps; step += 1) {
    await happen(world)
    if (world.broken.length > 0) return
  }
  await clearUp(world)
  await comeToRest(world)
  for (const operator of world.operators)
    operator.ledger.check(await world.time.awaited(operator.ops()), { isAtRest: true })
  await giveUpWhatIsRefused(world)
  for (const operator of world.operators) await doThenUndo(world, operator)
  await giveUpWhatIsRefused(world)
  await compare(world)
}

/** What is refused stays with its operator; here they give it up, so that nothing waits for it any more. */
export async function giveUpWhatIsRefused(world: World): Promise<void> {
  for (let left = 1; left > 0;) {
    left = 0
    for (const operator of world.operators) {
      const refused = await world.time.awaited(operator.ops('attention'))
      left += refused.length
      for (const row of refused) await world.time.awaited(operator.discard(row))
    }
    await comeToRest(world)
  }
}

async function compare(world: World): Promise<void> {
  const reference = world.add(`reference-${world.time.now}`, { isReference: true })
  await reference.console.start()
  await comeToRest(world, [reference])
  laws.requireSoundService(world.service)
  laws.requireSameAsService(world.service, reference.console)
  for (const operator of world.operators) {
    const ops = await world.time.awaited(operator.ops())
    operator.ledger.check(ops, { isAtRest: true })
    laws.requireAgreement(world.service, operator.ledger, ops)
    laws.requireTrueTallies(operator.console)
    laws.requireSameAs(reference.console, operator.console)
  }
  for (const [index, row] of Object.entries(laws.dumpConsole(reference.console)))
    world.trace.add(world.time.now, 'in the end', index, JSON.stringify(row))
  await reference.console.stop()
}
