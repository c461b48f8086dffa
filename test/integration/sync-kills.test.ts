import { afterEach, expect, test } from 'vitest'
import type { IpcOutput } from '#shared/ipc/contract.ts'
import { furnish, newDataDir, signal, startConsole, until, type RunningConsole } from './console-harness.ts'

let running: RunningConsole | undefined
afterEach(async () => {
  await running?.stop()
  running = undefined
})

const kills = process.env['SOAK'] === '1' ? 200 : 12

/** A small generator, so that a failing run can be played again by its seed. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

test(`a service killed ${kills} times while events arrive and decisions are made loses none and applies none twice`, async () => {
  const seed = Number(process.env['SEED'] ?? Date.now() % 100_000)
  const random = randomFrom(seed)
  const console = startConsole(newDataDir())
  running = console
  const made = await furnish(console)
  await console.ipc.call('workspaces.open', { workspaceId: made.workspaceId })
  const acknowledged = new Set<string>()
  const decided: string[] = []
  const groups = (): Promise<IpcOutput<'inbox.groups'>> =>
    console.ipc.call('inbox.groups', { filter: { state: 'open' }, sort: 'newest', offset: 0, limit: 200 })

  async function decideOne(): Promise<void> {
    const { rows } = await groups()
    const row = rows[Math.floor(random() * rows.length)]
    if (row === undefined || row.count === 0) return
    const frozen = await console.ipc.call('inbox.freeze', { kind: 'events', ids: [row.newestEventId] })
    const [selection] = frozen.selections
    if (selection === undefined) return
    const intent = { type: 'event.ignore', selection, reason: 'noise', note: '' } as const
    decided.push((await console.ipc.call('ops.decide', { intent, label: `Ignored one of ${row.subject}` })).id)
  }

  for (let killed = 0; killed < kills; killed += 1) {
    const steps = Math.floor(random() * 8)
    for (let step = 0; step < steps; step += 1) {
      const name = `acme/repo-${killed}-${step}`
      // A delivery that was not acknowledged is the sender's to repeat.
      const sent = await made.push({ id: killed * 100 + step + 1, name }).then(
        () => true,
        () => false,
      )
      if (sent) acknowledged.add(name)
      if (random() < 0.5) await decideOne()
    }
    console.process().kill()
    if (random() < 0.5) await decideOne()
    await until(console.service.state, ({ kind }) => kind === 'up')
  }

  const list = (): Promise<IpcOutput<'ops.list'>> =>
    console.ipc.call('ops.list', { scope: 'all', offset: 0, limit: 200 })
  const { rows: ops } = await until(list, ({ rows }) => rows.every(({ state }) => state.kind === 'synced'), 60_000)
  expect(new Set(ops.map(({ id }) => id)), `seed ${seed}`).toEqual(new Set(decided))
  expect(
    ops.every(({ result }) => result?.applied === 1),
    `seed ${seed}`,
  ).toBe(true)

  await until(
    async () => (await groups()).events + ops.length,
    (shown) => shown >= acknowledged.size,
  )
  const at = { signal: signal(), tenantId: made.tenantId }
  const ignored = await console.admin().call('unmatched.list', { query: { state: 'ignored', limit: 500 } }, at)
  const open = await console.admin().call('unmatched.list', { query: { state: 'open', limit: 500 } }, at)
  expect(ignored.items, `seed ${seed}`).toHaveLength(decided.length)
  const stored = new Set([...ignored.items, ...open.items].map(({ resourceName }) => resourceName))
  expect(
    [...acknowledged].filter((name) => !stored.has(name)),
    `seed ${seed}`,
  ).toEqual([])
  const shown = await until(groups, ({ events }) => events === open.items.length)
  expect(shown.rows.map(({ subject }) => subject).toSorted()).toEqual(
    open.items.map(({ resourceName }) => resourceName ?? '').toSorted(),
  )
}, 240_000)
