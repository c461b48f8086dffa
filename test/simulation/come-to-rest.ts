import { BrokenLaw } from './broken-law.ts'
import { currentSeq } from '#backend/features/changes/read-changes.ts'
import type { Operator } from './operator.ts'
import type { World } from './world.ts'

const patienceMs = 45 * 60_000
const lookEveryMs = 6_000

/** The faults end: everybody runs and reaches everybody. */
export async function clearUp(world: World): Promise<void> {
  world.service.start()
  world.tellOfService('up')
  for (const { console } of world.operators) world.service.changeRole(console.name, 'admin')
  for (const { console } of world.operators) {
    Object.assign(console.weather, { roughness: 0, outage: 'none' })
    if (!console.isRunning) await console.start()
    if (!console.knowsAll) {
      // Brought up to date again: what was parked is known.
      await console.crash('process')
      await console.start()
    }
    // A refused token is tried again when somebody asks for it.
    console.session.retry()
  }
}

/** Waits until nothing is on its way any more: what can be sent was answered, and all have what the service has. */
export async function comeToRest(world: World, operators: readonly Operator[] = world.operators): Promise<void> {
  const until = world.time.now + patienceMs
  while (world.time.now < until) {
    await world.time.pass(lookEveryMs)
    const restless: string[] = []
    for (const operator of operators) restless.push(...(await stillMoving(world, operator)))
    if (restless.length === 0) return
    for (const { console } of operators) if (mustBeAsked(console)) console.session.retry()
  }
  const left: string[] = []
  for (const operator of operators) left.push(...(await stillMoving(world, operator)))
  throw new BrokenLaw('the view is the service', `no rest within ${patienceMs / 60_000} minutes: ${left.join(', ')}`)
}

function mustBeAsked({ session }: Operator['console']): boolean {
  const { held, connection } = session.progress()
  return held !== null || (connection.kind === 'offline' && connection.retryAt === null)
}

async function stillMoving(world: World, operator: Operator): Promise<string[]> {
  const { console } = operator
  const { name, workspaceId } = console
  const newest = currentSeq(world.service.process.store.database.write, workspaceId)
  const { seq, connection } = console.session.progress()
  const moving = seq === newest ? [] : [`${name} is at ${seq} of ${newest} (${connection.kind})`]
  if (world.service.moving > 0) moving.push(`${world.service.moving} runs go on`)
  for (const { label, state } of await world.time.awaited(operator.ops()))
    if (state.kind === 'queued' || state.kind === 'sending' || state.kind === 'acked')
      moving.push(`${label} is ${state.kind}`)
  return moving
}
