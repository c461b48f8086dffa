import { afterEach, expect, test } from 'vitest'
import type { ServiceConnector } from '#main/service/service-connector.ts'
import type { OpView } from '#shared/ipc/ops-calls.ts'
import { furnish, newDataDir, startConsole, until, type RunningConsole } from './console-harness.ts'

const away: ServiceConnector = {
  start: () => undefined,
  state: () => ({ kind: 'down', since: '2026-11-21T00:00:00.000Z', why: 'It is away.', retryAt: null }),
  subscribe: () => () => undefined,
  retry: () => undefined,
  stop: async () => undefined,
}

let running: RunningConsole | undefined
afterEach(async () => {
  await running?.stop()
  running = undefined
})

/** A console with one event that waits. */
async function withEvent() {
  const dataDir = newDataDir()
  const started = startConsole(dataDir)
  running = started
  const { ipc } = started
  const made = await furnish(started)
  await ipc.call('workspaces.open', { workspaceId: made.workspaceId })
  await made.push({ id: 7, name: 'search' })
  const { rows } = await until(
    () => ipc.call('inbox.events', { filter: {}, groupKey: null, offset: 0, limit: 10 }),
    (page) => page.rows.length === 1,
  )
  return { ...started, dataDir, eventId: rows[0]?.id ?? 'evt_' }
}
type World = Awaited<ReturnType<typeof withEvent>>

async function ignoreIt({ ipc, eventId }: Pick<World, 'ipc' | 'eventId'>): Promise<OpView> {
  const selection = { kind: 'items' as const, ids: [eventId] }
  return ipc.call('ops.decide', {
    intent: { type: 'event.ignore', selection, reason: 'noise', note: '' },
    label: 'Ignored one event',
  })
}
const traced = ({ ipc }: Pick<World, 'ipc'>, { id, intent, decidedAt }: OpView) =>
  ipc.call('ops.trace', { opId: id, intent, decidedAt })

test('a decision is followed to the change that it became, to its entry in the audit, and back into the local copy', async () => {
  const world = await withEvent()
  const op = await ignoreIt(world)
  const way = await until(
    () => traced(world, op),
    (answer) => answer?.atService.kind === 'kept' && answer.replicaSeq >= (answer.seq ?? Infinity),
  )
  expect(way).toMatchObject({ sent: 1, seq: expect.any(Number) })
  expect(way?.atService).toMatchObject({
    kind: 'kept',
    record: { command: 'event.ignore', subject: world.eventId, claimedActor: 'ana', after: { applied: 1 } },
  })
})

test('of two decisions that are alike none is taken for the other; an undo names what it took back', async () => {
  const world = await withEvent()
  const first = await ignoreIt(world)
  await until(
    () => traced(world, first),
    (way) => way?.atService.kind === 'kept',
  )
  const { by } = await world.ipc.call('ops.undo', { opId: first.id })
  if (by === null) throw new Error('It was sent, so that another decision takes it back.')
  const undo = await until(
    () => traced(world, by),
    (way) => way?.atService.kind === 'kept',
  )
  expect(undo?.atService).toMatchObject({ record: { command: 'op.undo', subject: first.id } })
  const second = await ignoreIt(world)
  await until(
    () => traced(world, second),
    (way) => way?.atService.kind === 'unnamed',
  )
  expect(await traced(world, first)).toMatchObject({ atService: { kind: 'unnamed' } })
})

test('what was not sent is followed as far as it got, and what is not in the outbox is not followed', async () => {
  const { dataDir } = await withEvent()
  await running?.stop()
  running = startConsole(dataDir, { service: away })
  const { ipc } = running
  await ipc.call('app.bootstrap', {})
  const { rows } = await ipc.call('inbox.events', { filter: {}, groupKey: null, offset: 0, limit: 10 })
  const op = await ignoreIt({ ipc, eventId: rows[0]?.id ?? 'evt_' })
  expect(await traced({ ipc }, op)).toMatchObject({ sent: 0, seq: null, atService: { kind: 'untold' } })
  expect(await traced({ ipc }, { ...op, id: 'op_00000000-0000-4000-8000-000000000000' })).toBeNull()
})
