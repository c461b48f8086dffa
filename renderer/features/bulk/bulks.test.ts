import { expect, test, vi } from 'vitest'
import type { IpcReply } from '#shared/ipc/contract.ts'
import { createIpcClient } from '#shared/ipc/ipc-client.ts'
import { createOverlays } from '../../app/overlays.ts'
import { createDecisions } from '../operations/decisions.ts'
import { createBulks } from './bulks.ts'
import { type Matching } from './bulk-work.ts'
import { bulkText } from './messages.ts'

const matching: Matching = {
  filter: { state: 'open', provider: null, text: '', closingWithinMs: null },
  groupKey: null,
  shown: 3,
}
const verdict = { action: { kind: 'wake' }, label: (events: number) => `Woke ${events}` } as const
const counts = { acted: 0, skipped: 0, notReached: 3, undo: null, count: 3, events: 3, action: verdict.action }

const group = (groupKey: string) => ({ kind: 'group', groupKey, throughSeq: 1, count: 1 })

const begun = {
  label: 'Woke 3',
  result: null,
  ran: null,
  undoneBy: null,
  intent: { type: 'event.bulk', of: { kind: 'plan', bulkId: 'bulk_1', count: 3 }, action: verdict.action },
}

function openBulks() {
  vi.useFakeTimers()
  const asked: { method: string; input: unknown }[] = []
  const world = {
    bulk: { id: 'bulk_1', opId: null as string | null, state: { kind: 'planned' }, ...counts } as object,
    fails: '',
    here: null as object | null,
    code: 'service.unreachable',
  }
  const answer = (method: string, input: unknown): IpcReply => {
    asked.push({ method, input })
    if (world.fails === method)
      return { ok: false, error: { code: world.code, message: 'Away.', details: {}, traceId: '' } }
    if (method === 'inbox.groups')
      return { ok: true, output: { total: 2, events: 3, rows: [{ groupKey: 'a' }, { groupKey: 'b' }] } }
    if (method === 'inbox.freeze')
      return { ok: true, output: { count: 3, selections: [group('a'), group('b')], groupKeys: ['a', 'b'] } }
    if (method === 'suggestions.plan') return { ok: true, output: world.here }
    if (method === 'ops.new_mapping_id') return { ok: true, output: { id: 'map_1' } }
    if (method === 'ops.list') return { ok: true, output: { total: 1, rows: [begun] } }
    if (method === 'ops.decide') return { ok: true, output: { id: 'op_1', undoable: true, state: { kind: 'queued' } } }
    if (method === 'bulk.items') return { ok: true, output: { items: [{ id: 'evt_1' }], more: false } }
    return { ok: true, output: method.startsWith('bulk.') ? world.bulk : null }
  }
  const client = createIpcClient({
    call: async (method, input) => answer(method, input),
    subscribe: () => () => undefined,
  })
  const overlays = createOverlays()
  const decisions = createDecisions(client)
  const said: string[] = []
  const bulks = createBulks({ client, decisions, overlays, announce: (words) => said.push(words) })
  return { world, asked, overlays, bulks, decisions, said, work: () => bulks.store.getState().work }
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
  const { world, asked, overlays, bulks, said, work } = openBulks()
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
  expect(said).toEqual(['Woke 3; sent when the service is back; undo available'])
})

test('suggestions are planned as sure as policy says, then as asked for, with what they come to', async () => {
  const { world, asked, bulks, work } = openBulks()
  const accepting = { kind: 'accept', threshold: 0.9 }
  world.bulk = { ...world.bulk, action: accepting, count: 2, events: 30 }
  await bulks.planSuggestions(null)
  expect(work()).toMatchObject({ matching: null, planned: { mappings: { more: false }, leftOut: { more: false } } })
  await bulks.planSuggestions(0.9)
  await bulks.run()
  const inputs = (method: string) => asked.flatMap((each) => (each.method === method ? [each.input] : []))
  expect(inputs('bulk.plan_suggestions')).toEqual([{ threshold: null }, { threshold: 0.9 }])
  expect(inputs('ops.decide')).toEqual([
    {
      intent: { type: 'event.bulk', of: { kind: 'plan', bulkId: 'bulk_1', count: 2 }, action: accepting },
      label: 'Accepted 2 suggestions, 30 events',
    },
  ])
  bulks.reset()
})

test('another threshold is counted before anything is accepted', async () => {
  const { world, asked, bulks, work } = openBulks()
  world.bulk = { ...world.bulk, action: { kind: 'accept', threshold: 0.9 } }
  await bulks.planSuggestions(0)
  bulks.setChanged(true)
  await bulks.run()
  expect(asked.filter(({ method }) => method === 'ops.decide')).toEqual([])
  await bulks.planSuggestions(0.95)
  expect(work()?.isChanged).toBe(false)
  await bulks.run()
  expect(asked.filter(({ method }) => method === 'ops.decide')).toHaveLength(1)
  bulks.reset()
})

test('what was stopped is told, and kept in the history, as what it came to', async () => {
  const { world, bulks, decisions, said } = openBulks()
  await bulks.plan(matching, verdict)
  await bulks.run()
  world.bulk = { ...world.bulk, opId: 'op_1', state: { kind: 'cancelled' }, acted: 2, notReached: 1 }
  await vi.advanceTimersByTimeAsync(1_000)
  expect(decisions.store.getState().last?.label).toBe('Woke 3: stopped after 2')
  expect(said).toEqual(['Woke 3: stopped after 2; undo available'])
  bulks.reset()
})

test('what is stopped here is told as that, too', async () => {
  const { world, asked, bulks, decisions, said } = openBulks()
  await bulks.plan(matching, verdict)
  await bulks.run()
  world.bulk = { ...world.bulk, opId: 'op_1', state: { kind: 'running' }, acted: 1, notReached: 2 }
  await vi.advanceTimersByTimeAsync(500)
  world.bulk = { ...world.bulk, state: { kind: 'cancelled' } }
  await bulks.cancel()
  await vi.advanceTimersByTimeAsync(1_000)
  expect(asked.filter(({ method }) => method === 'bulk.cancel')).toHaveLength(1)
  expect(decisions.store.getState().last?.label).toBe('Woke 3: stopped after 1')
  expect(said).toEqual(['Woke 3: stopped after 1; undo available'])
  bulks.reset()
})

test('what ended before it could be stopped is shown as done', async () => {
  const { world, bulks, work } = openBulks()
  await bulks.plan(matching, verdict)
  await bulks.run()
  world.bulk = { ...world.bulk, opId: 'op_1', state: { kind: 'running' } }
  await vi.advanceTimersByTimeAsync(500)
  world.bulk = { ...world.bulk, state: { kind: 'done' }, acted: 3, notReached: 0 }
  Object.assign(world, { fails: 'bulk.cancel', code: 'bulk.illegal_transition' })
  await bulks.cancel()
  expect(work()).toMatchObject({ failure: null, bulk: { state: { kind: 'done' } } })
  bulks.reset()
})

test('a run that was begun before a restart is followed again, and one that is over is not', async () => {
  const { world, bulks, work } = openBulks()
  world.bulk = { ...world.bulk, state: { kind: 'done' }, acted: 3 }
  await bulks.takeUp()
  expect(work()).toBeNull()
  world.bulk = { ...world.bulk, state: { kind: 'running' }, acted: 1 }
  await bulks.takeUp()
  expect(work()).toMatchObject({ bulk: { acted: 1 }, isSent: true })
  world.bulk = { ...world.bulk, state: { kind: 'done' }, acted: 3 }
  await vi.advanceTimersByTimeAsync(500)
  expect(work()).toMatchObject({ bulk: { state: { kind: 'done' }, acted: 3 } })
  bulks.reset()
})

test('what only the service can plan says so where that is away', async () => {
  const { world, asked, bulks, work } = openBulks()
  world.fails = 'bulk.plan'
  await bulks.plan(matching, { action: { kind: 'reroute' }, label: String })
  expect(work()).toMatchObject({ failure: bulkText.needsService, here: null })
  expect(asked.some(({ method }) => method === 'inbox.freeze')).toBe(false)
})

const plannedHere = {
  threshold: 0.95,
  accepts: [1, 2].map((n) => ({
    id: `sug_${n}`,
    resourceName: `acme/repo-${n}`,
    installationId: 'inst_1',
    resourceId: `res_${n}`,
    candidate: { projectId: 'prj_1', projectName: 'Search', confidence: 0.97, evidence: [], signature: 'remote_equal' },
    resolves: { count: 15, selection: group(`resource/inst_1/res_${n}`) },
  })),
  events: 30,
  leftOut: [{ code: 'ambiguous', count: 1 }],
  leftOutItems: [],
}

test('without the service suggestions are planned here, and accepted exactly as they were shown', async () => {
  const { world, asked, bulks, work, overlays, said } = openBulks()
  world.fails = 'bulk.plan_suggestions'
  world.here = plannedHere
  await bulks.planSuggestions(null)
  expect(work()).toMatchObject({ failure: null, planHere: { events: 30 } })
  await bulks.runHere()
  const decided = asked.filter(({ method }) => method === 'ops.decide')
  expect(decided.map(({ input }) => input)).toMatchObject(
    plannedHere.accepts.map(({ resourceId, resolves }) => ({
      intent: { type: 'mapping.create', provenance: 'suggested', resourceId, selection: resolves.selection },
    })),
  )
  expect(work()).toBeNull()
  expect(overlays.store.getState().overlay.kind).toBe('none')
  expect(said).toEqual(['Accepted 2 suggestions, 30 events; sent when the service is back; undo available'])
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

test('a count that could not be given up is said where its dialog is gone', async () => {
  const { world, bulks, decisions } = openBulks()
  world.bulk = { ...world.bulk, state: { kind: 'counting' } }
  await bulks.plan(matching, verdict)
  world.fails = 'bulk.cancel'
  bulks.close()
  await vi.advanceTimersByTimeAsync(0)
  expect(decisions.store.getState().failure).toBe('Away.')
})
