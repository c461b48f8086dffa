import { afterAll, beforeAll, expect, test } from 'vitest'
import type { EventId, MemberId, OpId } from '#shared/model/ids.ts'
import { toInstant } from '#shared/model/instant.ts'
import type { FrozenSelection, Intent, Verdict } from '#shared/model/operation.ts'
import { pushTo } from '#test/integration/core.ts'
import { comeToRest } from './come-to-rest.ts'
import * as laws from './laws.ts'
import type { Operator } from './operator.ts'
import { giveUpWhatIsRefused, openSimulation, type Simulation } from './run-seed.ts'
import { installationNumber } from './service-template.ts'
import type { World } from './world.ts'

const hours = 72
const decisions = 5_000
const known = 500
const perHour = Math.ceil(decisions / hours)
const hourMs = 3_600_000

let simulation: Simulation
beforeAll(async () => {
  simulation = await openSimulation()
})
afterAll(() => simulation.end())

async function arrive({ time, service }: World, repository: number): Promise<void> {
  const push = pushTo({ id: repository, name: `acme/repo-${repository}` }, installationNumber)
  await time.awaited(service.deliver(push, 'push'))
}

async function openConsole(world: World, name: string): Promise<Operator> {
  const operator = world.add(name)
  operator.console.weather.roughness = 0
  await operator.console.start()
  return operator
}

const items = (ids: readonly EventId[]): FrozenSelection => ({ kind: 'items', ids: [...ids] })

/** Each event is given to one after the other, and ignored in the end. */
function nth(ids: readonly EventId[], members: readonly MemberId[], n: number): Intent {
  const selection = items(ids.slice(n % known, (n % known) + 1))
  if (n >= decisions - known) return { type: 'event.ignore', selection, reason: 'noise', note: `Nr. ${n}` }
  return { type: 'event.assign', selection, memberId: members[Math.floor(n / known) % members.length] ?? null }
}

test('72 hours without the service: 5,000 decisions are sent in order, each once, and what was decided elsewhere meanwhile is told', async ({
  task,
}) => {
  await simulation.inWorld('offline', async (world) => {
    const { time, service } = world
    for (let n = 0; n < known; n += 1) await arrive(world, 1 + (n % 40))
    const away = await openConsole(world, 'console-1')
    const other = await openConsole(world, 'console-2')
    await comeToRest(world)
    const { workspaceId } = away.console
    const window = { workspaceId, offset: 0, limit: known, groupKey: null }
    const filter = { state: 'open', provider: null, text: '', closingWithinMs: null } as const
    const { rows } = await time.awaited(away.console.store.inboxEvents({ ...window, filter }))
    const ids = rows.map(({ id }) => id)
    expect(ids).toHaveLength(known)
    const people = await time.awaited(away.console.store.membersSearch({ workspaceId, text: '', offset: 0, limit: 9 }))
    const members = people.rows.map(({ id }) => id)

    const made: OpId[] = []
    away.console.weather.outage = 'refused'
    for (let hour = 0; hour < hours; hour += 1) {
      const count = Math.min(perHour, decisions - made.length)
      const taken = Array.from({ length: count }, (_, n) => {
        const intent = nth(ids, members, made.length + n)
        const op = {
          id: away.console.ids('op'),
          typeVersion: 1,
          actor: 'console-1',
          decidedAt: toInstant(away.console.clock()),
          intent,
        }
        return away.console.store.decide({ workspaceId, op, label: intent.type })
      })
      for (const { id } of await time.awaited(Promise.all(taken))) made.push(id)
      await arrive(world, 1 + (hour % 40))
      if (hour === 40) {
        await time.awaited(
          other.console.store
            .decide({
              workspaceId,
              label: 'Meanwhile',
              op: {
                id: other.console.ids('op'),
                typeVersion: 1,
                actor: 'console-2',
                decidedAt: toInstant(other.console.clock()),
                intent: {
                  type: 'event.ignore',
                  selection: items(ids.slice(0, 10)),
                  reason: 'noise',
                  note: 'By another.',
                },
              },
            })
            .then(() => other.console.session.pushSoon()),
        )
        // Awake for long enough to send it.
        await time.pass(10_000)
      }
      await time.leap(hourMs)
      if (hour % 12 === 5) {
        await away.console.crash('power')
        await away.console.start()
      }
    }
    expect(made).toHaveLength(decisions)
    expect((await time.awaited(away.ops('waiting'))).length).toBe(decisions)

    const lines = world.trace.lines.length
    const [began, beganReally] = [time.now, process.hrtime.bigint()]
    away.console.weather.outage = 'none'
    away.console.session.retry()
    await comeToRest(world)
    const seconds = (time.now - began) / 1_000
    const realSeconds = Number(process.hrtime.bigint() - beganReally) / 1e9
    const requests = world.trace.lines.slice(lines).filter((line) => / console-1#\d+ POST .*\/ops /.test(line)).length
    task.meta.figure = `${decisions} decisions of ${hours} h in ${requests} requests, ${seconds.toFixed(1)} s by the clock of the simulation and ${realSeconds.toFixed(1)} s really`
    expect(requests).toBe(decisions / 100)
    expect(seconds).toBeLessThanOrEqual(60)

    const stored = service.process.store.database.write
      .read<{ id: OpId; verdict: string }>('SELECT id, verdict_json AS verdict FROM operation')
      .all()
    const verdicts = new Map(
      stored.map(({ id, verdict }) => [id, (JSON.parse(verdict) as { verdict: Verdict }).verdict]),
    )
    expect(verdicts.size).toBe(stored.length)
    const seqs = made.flatMap((id) => {
      const verdict = verdicts.get(id)
      return verdict?.kind === 'applied' ? [verdict.seq] : []
    })
    expect(seqs).toEqual(seqs.toSorted((a, b) => a - b))
    // Ten events had been ignored by the other: the first decision on each is refused, and the later ones stand behind it.
    const refused = await time.awaited(away.ops('attention'))
    expect(refused.map(({ state }) => state.kind)).toEqual(Array.from({ length: 10 }, () => 'conflict'))
    for (const { id, intent } of refused) expect(intent).toEqual(nth(ids, members, made.indexOf(id)))
    const behind = await time.awaited(away.ops('waiting'))
    expect(behind.filter(({ state }) => state.kind !== 'blocked')).toEqual([])
    expect([seqs.length, behind.length]).toEqual([decisions - 100, 90])

    await giveUpWhatIsRefused(world)
    laws.requireSoundService(service)
    laws.requireTrueTallies(away.console)
    laws.requireSameAs(other.console, away.console)
    expect(world.broken).toEqual([])
  })
})
