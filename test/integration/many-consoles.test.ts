import { afterEach, expect, test } from 'vitest'
import { createRandom } from '#backend/sample/random.ts'
import { createRemoteService } from '#main/service/remote-service.ts'
import { afterTimeout } from '#main/service/timers.ts'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { OpView } from '#shared/ipc/ops-calls.ts'
import { newDataDir, startConsole, until, type RunningConsole } from './console-harness.ts'
import { deliver, pushDelivery } from './kills-github.ts'
import { asking, expectAgreement, serviceFile } from './kills-laws.ts'
import { killWhatIsLeft } from './kills-programs.ts'
import { untilCaughtUp } from './kills-rest.ts'
import { makeWorld, type World } from './kills-world.ts'

const soaking = process.env['SOAK'] === '1'
const consoles = soaking ? 10 : 3
// A run that has an end has no time for all of them.
const decisions = !soaking ? 60 : process.env['SOAK_SECONDS'] === undefined ? 1_000 : 100
/** Two decide about each of these. */
const shared = (consoles * decisions * 0.2) / 2
const own = decisions * 0.8

const running: RunningConsole[] = []
afterEach(async () => {
  for (const console of running.splice(0)) await console.stop()
  killWhatIsLeft()
})

async function arrive({ webhookUrl, serviceDir }: World, count: number): Promise<`evt_${string}`[]> {
  for (let n = 1; n <= count; n += 20) {
    const some = Array.from({ length: Math.min(20, count - n + 1) }, (_, at) => n + at)
    await Promise.all(some.map((at) => deliver(webhookUrl, pushDelivery(`delivery-${at}`, 1 + (at % 50)))))
  }
  const ids = (): `evt_${string}`[] =>
    asking(serviceFile(serviceDir), (ask) => ask<{ id: `evt_${string}` }>('SELECT event_id AS id FROM unmatched_item'))
      .map(({ id }) => id)
      .toSorted()
  return until(ids, (all) => all.length === count, 300_000)
}

/** Everything that its outbox has. */
async function opsOf({ ipc }: RunningConsole): Promise<OpView[]> {
  const rows: OpView[] = []
  for (;;) {
    const page = await ipc.call('ops.list', { scope: 'all', offset: rows.length, limit: 200 })
    rows.push(...page.rows)
    if (page.rows.length === 0 || rows.length >= page.total) return rows
  }
}

/** Ignores one after the other, each with a note; answers what was refused at once. */
async function work({ ipc }: RunningConsole, name: string, ids: readonly `evt_${string}`[]): Promise<string[]> {
  const refused: string[] = []
  for (const id of ids) {
    const selection = { kind: 'items' as const, ids: [id] }
    const intent = { type: 'event.ignore', selection, reason: 'noise', note: `${name} on ${id}` } as const
    await ipc.call('ops.decide', { intent, label: id }).catch((error: unknown) => {
      if (!(error instanceof SwitchboardError)) throw error
      refused.push(id)
    })
  }
  return refused
}

test(
  `${consoles} consoles decide ${decisions} times each, a fifth of it about what another decides too: each event has one decision, and whoever came later is told and keeps their words`,
  async ({ task }) => {
    const world = await makeWorld()
    const ids = await arrive(world, consoles * own + shared)
    const random = createRandom(Number(process.env['SEED'] ?? 1))
    const taken = ids.slice(consoles * own)
    const opened = await Promise.all(
      Array.from({ length: consoles }, async () => {
        const service = createRemoteService(world, { fetch, after: afterTimeout, clock: Date.now })
        const console = startConsole(newDataDir(), { service, serviceKey: world.url })
        running.push(console)
        await until(
          () => console.ipc.call('workspaces.list', {}),
          (list) => list.length > 0,
        )
        await console.ipc.call('workspaces.open', { workspaceId: world.workspaceId })
        return console
      }),
    )
    const newest = (): number =>
      asking(serviceFile(world.serviceDir), (ask) => ask<{ n: number }>('SELECT seq AS n FROM workspace')[0]?.n ?? 0)
    for (const { ipc } of opened) await untilCaughtUp(ipc, newest)

    const refused = await Promise.all(
      opened.map((console, at) => {
        // Each shared event is one console's and the next one's.
        const theirs = taken.filter((_, n) => n % consoles === at || (n + 1) % consoles === at)
        const all = [...ids.slice(at * own, (at + 1) * own), ...theirs]
        const order = all.map((id) => ({ id, by: random.below(1_000_000) })).toSorted((a, b) => a.by - b.by)
        return work(
          console,
          `console ${at}`,
          order.map(({ id }) => id),
        )
      }),
    )
    const settled = await Promise.all(
      opened.map(async (console) => {
        const status = () => console.ipc.call('sync.status', {})
        await until(status, ({ outbox }) => outbox.waiting === 0, 900_000)
        return until(
          () => opsOf(console),
          (ops) => ops.every(({ state }) => state.kind === 'synced' || state.kind === 'conflict'),
          60_000,
        )
      }),
    )
    const winners = new Map<string, string>()
    let losers = 0
    for (const [at, ops] of settled.entries())
      for (const { id, label, state, intent } of ops) {
        expect(intent).toMatchObject({ note: `console ${at} on ${label}` })
        if (state.kind === 'synced') {
          expect([label, winners.get(label)]).toEqual([label, undefined])
          winners.set(label, id)
        } else losers += 1
      }
    expect(winners.size).toBe(ids.length)
    const atOnce = refused.flat().length
    expect(losers + atOnce).toBe(shared)
    const deciders = asking(serviceFile(world.serviceDir), (ask) =>
      ask<{ id: string; op: string }>('SELECT event_id AS id, decided_op AS op FROM unmatched_item'),
    )
    expect(new Map(deciders.map(({ id, op }) => [id, op]))).toEqual(winners)
    for (const console of running.splice(0)) await console.stop()
    await world.service.end()
    expectAgreement(world.serviceDir)
    task.meta.figure = `${consoles} consoles, ${consoles * decisions} decisions about ${ids.length} events: ${winners.size} applied, ${losers} refused by the service, ${atOnce} by the console that had heard of the other by then`
    world.remove()
  },
  soaking ? 3_600_000 : 120_000,
)
