import { pushTo } from '#test/integration/core.ts'
import { decisionKinds } from './choose-decision.ts'
import type { Operator } from './operator.ts'
import { installationNumber } from './service-template.ts'
import type { Crash } from './simulated-console.ts'
import type { World } from './world.ts'

const minuteMs = 60_000
const hourMs = 60 * minuteMs
const dayMs = 24 * hourMs

type Happening = (world: World) => Promise<void> | void

/** What may happen next, and how often it does. */
const happenings: readonly (readonly [number, string, Happening])[] = [
  [20, 'events arrive', arrive],
  [34, 'decides', (world) => withConsole(world, (operator) => decideAnything(world, operator))],
  [7, 'undoes', (world) => withConsole(world, (operator) => operator.undo())],
  [4, 'does again', (world) => withConsole(world, (operator) => operator.redo())],
  [5, 'tries again', (world) => withConsole(world, (operator) => operator.answerAttention('retry'))],
  [2, 'gives up', (world) => withConsole(world, (operator) => operator.answerAttention('discard'))],
  [4, 'syncs now', (world) => withConsole(world, async ({ console }) => console.session.retry())],
  [6, 'weather', changeWeather],
  [6, 'console crashes', crashConsole],
  [5, 'console starts', startConsoles],
  [3, 'service crashes', crashService],
  [1, 'backup', (world) => (world.service.isUp ? world.service.backUp() : undefined)],
  [1, 'restore', restore],
  [2, 'clock', jumpClock],
  [3, 'repository', changeRepository],
  [1, 'installation', changeInstallation],
  [1, 'clean-up', cleanUp],
  [1, 'member', changeMember],
  [2, 'role', changeRole],
  [2, 'long', longPause],
]
const total = happenings.reduce((sum, [weight]) => sum + weight, 0)

/** The next thing, and some time after it. */
export async function happen(world: World): Promise<void> {
  let at = world.random.next() * total
  const [, name, run] = happenings.find(([weight]) => (at -= weight) < 0) ?? happenings[0] ?? []
  if (name === undefined || run === undefined) return
  world.trace.add(world.time.now, '—', name)
  await run(world)
  await world.time.pass(world.random.chance(0.7) ? world.random.below(1_500) : world.random.below(40_000))
}

/** Something else where there is nothing of the kind. */
async function decideAnything({ random }: World, operator: Operator): Promise<void> {
  for (let tries = 0; tries < 4; tries += 1)
    if ((await operator.decide(random.pick(decisionKinds))) !== undefined) return
}

async function withConsole(world: World, act: (operator: Operator) => Promise<unknown>): Promise<void> {
  const operator = world.random.pickFrom(world.operators.filter(({ console }) => console.isRunning))
  if (operator === undefined) return
  const acting = act(operator)
  if (!world.random.chance(0.04)) return void (await world.time.awaited(acting))
  // Cut off in the middle.
  acting.catch(() => undefined)
  await world.time.turns(world.random.below(6))
  await operator.console.crash('process')
}

/** Three repositories that events come from, and one that has a project of its name. */
const repositoryCount = 4

async function arrive(world: World): Promise<void> {
  if (!world.service.isUp) return
  const id = 1 + world.random.below(repositoryCount)
  const count = 1 + world.random.below(3)
  for (let n = 0; n < count; n += 1) {
    const branch = world.random.pick(['main', 'main', 'next'])
    const commit = Buffer.from(world.random.bytes(20)).toString('hex')
    const more = { ref: `refs/heads/${branch}`, after: commit }
    await world.time.awaited(
      world.service.deliver(pushTo({ id, name: `acme/repo-${id}` }, installationNumber, more), 'push'),
    )
  }
}

/** What GitHub tells of repositories themselves. */
async function changeRepository(world: World): Promise<void> {
  if (!world.service.isUp) return
  const id = 1 + world.random.below(repositoryCount)
  const action = world.random.pick(['archived', 'unarchived', 'renamed', 'deleted'])
  const name = action === 'renamed' ? `acme/repo-${id}-${world.random.below(3)}` : `acme/repo-${id}`
  const changes = { repository: { name: { from: `repo-${id}` } } }
  await world.time.awaited(
    world.service.deliver(pushTo({ id, name }, installationNumber, { action, changes }), 'repository'),
  )
}

/** An owner stops and goes on. */
async function changeInstallation(world: World): Promise<void> {
  if (!world.service.isUp) return
  const action = world.random.pick(['suspend', 'unsuspend', 'unsuspend'])
  const account = { id: 1, login: 'acme', type: 'Organization' }
  const installation = { id: installationNumber, account, repository_selection: 'all' }
  const payload = { action, installation, repositories: [], sender: { id: 7, login: 'ana' } }
  await world.time.awaited(world.service.deliver(payload, 'installation'))
}

/** What was decided long ago is removed, and the feed forgets that it was. */
function cleanUp({ service }: World): void {
  if (service.isUp) service.cleanUp(2 * 365 * dayMs)
}

/** A colleague leaves, or comes back. */
async function changeMember(world: World): Promise<void> {
  const { service, random, time } = world
  if (service.isUp) await time.awaited(service.changeMember(random.pick(['deactivate', 'deactivate', 'reactivate'])))
}

/** Somebody may no longer decide, or no longer about rules; or may again. */
function changeRole({ service, random, operators }: World): void {
  const name = random.pickFrom(operators)?.console.name
  if (service.isUp && name !== undefined)
    service.changeRole(name, random.pick(['viewer', 'operator', 'admin', 'admin']))
}

function changeWeather(world: World): void {
  const weather = world.random.pickFrom(world.operators)?.console.weather
  if (weather === undefined) return
  weather.outage = world.random.pick(['none', 'none', 'none', 'refused', 'silent'])
  weather.roughness = world.random.pick([0, 0.1, 0.3, 0.7])
}

async function crashConsole(world: World): Promise<void> {
  const running = world.operators.filter(({ console }) => console.isRunning)
  const operator = world.random.pickFrom(running)
  if (operator === undefined) return
  const kinds: [Crash, ...Crash[]] = ['process', 'process', 'power', 'replica_gone', 'replica_damaged', 'version_back']
  await operator.console.crash(world.random.pick(kinds))
  if (world.random.chance(0.6)) await operator.console.start()
}

async function startConsoles(world: World): Promise<void> {
  for (const { console } of world.operators) if (!console.isRunning) await console.start()
}

async function crashService(world: World): Promise<void> {
  const { service, random, time } = world
  if (service.isUp) {
    service.crash()
    world.tellOfService('down')
    await time.pass(random.below(20_000))
  }
  service.start()
  world.tellOfService('up')
}

/** An earlier state is put back; what came after it is known to consoles alone. */
function restore(world: World): void {
  const { service } = world
  if (!service.restore()) return
  service.start()
  world.tellOfService('up')
}

function jumpClock(world: World): void {
  const skewMs = world.random.pick([-dayMs, -hourMs, 0, hourMs, dayMs])
  const operator = world.random.pickFrom(world.operators)
  if (operator !== undefined && world.random.chance(0.7)) operator.console.skewMs = skewMs
  else world.service.skewMs = skewMs
}

/** Hours without anybody, or three days of a machine that sleeps. */
async function longPause(world: World): Promise<void> {
  const ms = world.random.pick([10 * minuteMs, 2 * hourMs, 3 * dayMs])
  for (let part = 0; part < 12; part += 1) await world.time.leap(ms / 12)
}
