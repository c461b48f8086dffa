import { expect, test, vi } from 'vitest'
import type { IpcReply } from '#shared/ipc/contract.ts'
import { createIpcClient } from '#shared/ipc/ipc-client.ts'
import { createOverlays } from '../../app/overlays.ts'
import { createDecisions } from '../operations/decisions.ts'
import { createBulks, type Matching } from './bulks.ts'

const matching: Matching = {
  filter: { state: 'open', provider: null, text: '', closingWithinMs: null },
  groupKey: null,
  shown: 3,
}
const verdict = { action: { kind: 'wake' }, label: (count: number) => `Woke ${count}` } as const
const counts = { acted: 0, skipped: 0, notReached: 3, undo: null, count: 3, action: verdict.action }

const group = (groupKey: string) => ({ kind: 'group', groupKey, throughSeq: 1, count: 1 })

function openBulks() {
  vi.useFakeTimers()
  const asked: { method: string; input: unknown }[] = []
  const world = {
    bulk: { id: 'bulk_1', opId: null as string | null, state: { kind: 'planned' }, ...counts } as object,
    fails: '',
  }
  const answer = (method: string, input: unknown): IpcReply => {
    asked.push({ method, input })
    if (world.fails === method)
      return { ok: false, error: { code: 'service.unreachable', message: 'Away.', details: {}, traceId: '' } }
    if (method === 'inbox.groups')
      return { ok: true, output: { total: 2, events: 3, rows: [{ groupKey: 'a' }, { groupKey: 'b' }] } }
    if (method === 'inbox.freeze')
      return { ok: true, output: { count: 3, selections: [group('a'), group('b')], groupKeys: ['a', 'b'] } }
    if (method === 'ops.decide') return { ok: true, output: { id: 'op_1' } }
    if (method === 'bulk.left') return { ok: true, output: { items: [{ id: 'evt_1' }], more: false } }
    return { ok: true, output: method.startsWith('bulk.') ? world.bulk : null }
  }
  const client = createIpcClient({
    call: async (method, input) => answer(method, input),
    subscribe: () => () => undefined,
  })
  const overlays = createOverlays()
  const bulks = createBulks({ client, decisions: createDecisions(client), overlays })
  return { world, asked, overlays, bulks, work: () => bulks.store.getState().work }
}

test('a plan is run under the count that was shown, and followed until nothing moves', async () => {
  const { world, asked, bulks, work } = openBulks()
  await bulks.plan(matching, verdict)
  await bulks.run()
  expect(asked.find(({ method }) => method === 'ops.decide')?.input).toEqual({
    intent: { type: 'event.bulk', of: { kind: 'plan', bulkId: 'bulk_1', count: 3 }, action: { kind: 'wake' } },
    label: 'Woke 3',
  })
  await bulks.run()
  expect(asked.filter(({ method }) => method === 'ops.decide')).toHaveLength(1)
  world.bulk = { ...world.bulk, ...counts, state: { kind: 'done' }, acted: 2, skipped: 1, notReached: 0 }
  await vi.advanceTimersByTimeAsync(1_000)
  expect(work()).toMatchObject({ bulk: { acted: 2 }, left: { items: [{ id: 'evt_1' }] } })
  const polls = asked.length
  await vi.advanceTimersByTimeAsync(5_000)
  expect(asked).toHaveLength(polls)
})

test('a run that could not be asked for is said where it stands, and can be asked for again', async () => {
  const { world, bulks, work } = openBulks()
  world.fails = 'ops.decide'
  await bulks.plan(matching, verdict)
  await bulks.run()
  expect(work()).toMatchObject({ failure: 'Away.', isSent: false })
})

test('without the service what is here is frozen, shown and decided as one', async () => {
  const { world, asked, overlays, bulks, work } = openBulks()
  world.fails = 'bulk.plan'
  await bulks.plan(matching, verdict)
  expect(work()).toMatchObject({ bulk: null, failure: null, here: { count: 3 } })
  await bulks.runHere()
  expect(asked.find(({ method }) => method === 'ops.decide')?.input).toEqual({
    intent: {
      type: 'event.bulk',
      of: { kind: 'frozen', selections: [group('a'), group('b')] },
      action: { kind: 'wake' },
    },
    label: 'Woke 3',
  })
  expect([work(), overlays.store.getState().overlay.kind]).toEqual([null, 'none'])
})

test('a dialog that is closed leaves a run to go on, and forgets a plan', async () => {
  const { world, overlays, bulks, work } = openBulks()
  await bulks.plan(matching, verdict)
  bulks.close()
  expect([work(), overlays.store.getState().overlay.kind]).toEqual([null, 'none'])
  await bulks.plan(matching, verdict)
  world.bulk = { ...world.bulk, state: { kind: 'running' } }
  await bulks.run()
  await vi.advanceTimersByTimeAsync(500)
  bulks.close()
  expect(work()).toMatchObject({ bulk: { state: { kind: 'running' } } })
  bulks.reset()
})
