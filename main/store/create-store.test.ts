import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  dayMs,
  eventId,
  installationId,
  mappingId,
  opId,
  projectId,
  resourceId,
  workspaceId,
} from '#test/fakes/feed-ids.ts'
import { FeedService } from '#test/fakes/feed-service.ts'
import { everything, StoreDesk } from '#test/fakes/store-desk.ts'
import { toInstant } from '#shared/model/instant.ts'
import { emptyFilter } from '#shared/model/mapping.ts'

let service: FeedService
let desk: StoreDesk

beforeEach(async () => {
  service = new FeedService()
  for (let n = 1; n <= 6; n += 1) service.arrive(n, n <= 4 ? 1 : 2)
  desk = new StoreDesk(service)
  await desk.load()
})
afterEach(() => desk.leave())

const createMapping = (selection: { kind: 'items'; ids: `evt_${string}`[] } | null) => ({
  type: 'mapping.create' as const,
  mappingId: mappingId(1),
  installationId: installationId(1),
  resourceId: resourceId(1),
  destination: { kind: 'project' as const, id: projectId(1) },
  filter: emptyFilter,
  provenance: 'manual' as const,
  evidence: [],
  selection,
})

test('a loaded snapshot is shown newest first with exact counts', async () => {
  expect(await desk.openIds()).toEqual([6, 5, 4, 3, 2, 1].map(eventId))
  expect(await desk.store.inboxCounts({ workspaceId })).toMatchObject({
    open: 6,
    snoozed: 0,
    groups: 2,
    installations: 1,
    mappings: 0,
  })
})

test('groups say what one decision would solve', async () => {
  const { total, events, rows } = await desk.store.inboxGroups({
    workspaceId,
    offset: 0,
    limit: 10,
    sort: 'largest',
    filter: everything,
  })
  expect({ total, events }).toEqual({ total: 2, events: 6 })
  expect(rows[0]).toMatchObject({
    subject: 'acme/repo-1',
    predicate: 'is mapped nowhere',
    count: 4,
    types: ['push'],
    newestEventId: eventId(4),
    topCandidate: { projectName: 'Project 1' },
  })
})

test('a decision shows at once and before it was sent', async () => {
  const view = await desk.ignore(eventId(1), eventId(5))
  expect(view).toMatchObject({ state: { kind: 'queued' }, undoable: true, result: null })
  expect(await desk.openIds()).toEqual([6, 4, 3, 2].map(eventId))
  expect(await desk.openIds({ state: 'ignored' })).toEqual([5, 1].map(eventId))
})

test('what is given to somebody waits as before and says whose it is, until it is taken back', async () => {
  const memberId = 'mem_018f0000-0000-7000-8000-000000000001'
  const ana = { id: memberId, name: 'Ana', deactivatedAt: null, version: 1 } as const
  service.put('member', ana)
  await desk.pull()
  const selection = { kind: 'items' as const, ids: [eventId(1)] }
  await desk.decide({ type: 'event.assign', selection, memberId })
  const assignee = async () => (await desk.store.inboxEvent({ workspaceId, id: eventId(1) })).assignee
  expect(await assignee()).toEqual({ id: memberId, name: 'Ana' })
  expect(await desk.openIds()).toHaveLength(6)
  await desk.undo()
  expect(await assignee()).toBeNull()
})

test('a decision never sent is taken back by cancelling it', async () => {
  await desk.ignore(eventId(1))
  const { undone, by } = await desk.undo()
  expect(undone.state).toEqual({ kind: 'cancelled' })
  expect(by).toBeNull()
  expect(await desk.openIds()).toHaveLength(6)
})

test('a decision that was sent is taken back by a decision of its own', async () => {
  const ignored = await desk.ignore(eventId(1))
  await desk.push()
  const { undone, by } = await desk.undo()
  expect(undone).toMatchObject({ id: ignored.id, undoneBy: by?.id, undoable: false })
  expect(await desk.state(eventId(1))).toBe('open')
  await desk.push()
  await desk.pull()
  expect(service.event(eventId(1)).item?.state.kind).toBe('open')
  expect(await desk.state(eventId(1))).toBe('open')
})

test('undo survives a restart after everything was synced', async () => {
  await desk.ignore(eventId(1), eventId(2))
  await desk.push()
  await desk.pull()
  await desk.restart()
  expect(await desk.store.opsLast({ workspaceId })).toMatchObject({ state: { kind: 'synced' }, undoable: true })
  await desk.undo()
  expect(await desk.openIds()).toHaveLength(6)
})

test('a decision whose answer was lost is never cancelled, it may have been taken', async () => {
  const ignored = await desk.ignore(eventId(1))
  await desk.push('lost')
  const { undone, by } = await desk.undo()
  expect(undone.state.kind).toBe('queued')
  expect(by?.state).toMatchObject({ kind: 'blocked', dependsOn: ignored.id, behind: { label: ignored.label } })
  await desk.push()
  await desk.push()
  await desk.pull()
  expect(service.event(eventId(1)).item?.state.kind).toBe('open')
})

test('undo is not offered once the same item was decided again', async () => {
  const snoozed = await desk.snooze(eventId(1))
  await desk.wake(eventId(1))
  expect((await desk.op(snoozed.id))?.undoable).toBe(false)
  await expect(desk.undo(snoozed)).rejects.toMatchObject({ code: 'op.not_undoable' })
  await desk.undo()
  expect(await desk.state(eventId(1))).toBe('snoozed')
  expect((await desk.op(snoozed.id))?.undoable).toBe(true)
})

test('a decision waits for the one that it builds on', async () => {
  const snoozed = await desk.snooze(eventId(1))
  const woken = await desk.wake(eventId(1))
  expect(woken.state).toMatchObject({ kind: 'blocked', dependsOn: snoozed.id, behind: { label: snoozed.label } })
  const { ops } = await desk.store.nextBatch({ workspaceId, limit: 10 })
  expect(ops.map(({ id }) => id)).toEqual([snoozed.id])
})

test('items that the service skipped show what was pulled', async () => {
  await desk.ignore(eventId(1), eventId(2))
  service.move(eventId(2), { kind: 'ignored', reason: 'other', note: 'theirs' }, null)
  await desk.push()
  expect(await desk.state(eventId(2))).toBe('open')
  await desk.pull()
  expect(await desk.store.inboxEvent({ workspaceId, id: eventId(2) })).toMatchObject({ state: { note: 'theirs' } })
})

test('a refused decision leaves the view and keeps its input for another try', async () => {
  const ignored = await desk.ignore(eventId(1))
  service.move(eventId(1), { kind: 'ignored', reason: 'other', note: '' }, null)
  await desk.push()
  expect(await desk.op(ignored.id)).toMatchObject({
    state: { kind: 'conflict', code: 'op.nothing_selected' },
    intent: ignored.intent,
  })
  expect(await desk.store.opsCounts({ workspaceId })).toEqual({ waiting: 0, behind: 0, attention: 1, unconfirmed: 0 })
  expect(await desk.state(eventId(1))).toBe('open')
  const again = await desk.store.opsRetry({ workspaceId, opId: ignored.id })
  expect(again.state).toEqual({ kind: 'queued' })
  expect(again.id).not.toBe(ignored.id)
})

test('a conflict says who decided what meanwhile, also once it is given up', async () => {
  const theirs = { opId: opId(900), actor: 'ben', at: toInstant(desk.now) }
  const ignored = await desk.ignore(eventId(1))
  service.move(eventId(1), { kind: 'ignored', reason: 'noise', note: '' }, theirs)
  await desk.push()
  const decided = [
    { id: eventId(1), state: { kind: 'ignored', reason: 'noise' }, decidedBy: { actor: 'ben', at: theirs.at } },
  ]
  expect(await desk.op(ignored.id)).toMatchObject({ state: { kind: 'conflict', decided }, result: null })
  expect(await desk.store.opsDiscard({ workspaceId, opId: ignored.id })).toMatchObject({
    state: { kind: 'cancelled' },
    discarded: { was: 'conflict', decided },
    result: null,
  })
})

test('undo is offered for the newest decision that stands, not for a refused or given up one', async () => {
  const standing = await desk.ignore(eventId(1))
  await desk.push()
  const refused = await desk.ignore(eventId(2))
  service.move(eventId(2), { kind: 'ignored', reason: 'other', note: '' }, null)
  await desk.push()
  const last = async () => (await desk.store.opsLast({ workspaceId }))?.id
  expect(await last()).toBe(standing.id)
  for (const kind of ['rejected', 'parked'] as const) {
    const { id } = await desk.ignore(eventId(kind === 'rejected' ? 3 : 4))
    await desk.store.nextBatch({ workspaceId, limit: 10 })
    const code = kind === 'parked' ? 'op.unknown_type' : 'access.denied'
    await desk.store.settle({ workspaceId, verdicts: [{ opId: id, kind: 'rejected', code, message: '' }] })
    expect([(await desk.op(id))?.state.kind, await last()]).toEqual([kind, standing.id])
  }
  await desk.store.opsDiscard({ workspaceId, opId: refused.id })
  expect(await last()).toBe(standing.id)
})

test('a new mapping is listed before the service knows it, resolves its items, and brings what the service took along', async () => {
  await desk.decide(createMapping({ kind: 'items', ids: [eventId(1), eventId(2)] }))
  const { rows } = await desk.store.mappingsList({
    workspaceId,
    offset: 0,
    limit: 10,
    text: '',
    state: 'current',
    sort: 'newest',
  })
  expect(rows).toMatchObject([
    { id: mappingId(1), resourceName: 'acme/repo-1', projectName: 'Project 1', unsynced: true, carried: 2, version: 1 },
  ])
  expect(await desk.openIds()).toEqual([6, 5, 4, 3].map(eventId))
  await desk.push()
  await desk.pull()
  const synced = await desk.store.mappingsList({
    workspaceId,
    offset: 0,
    limit: 10,
    text: '',
    state: 'current',
    sort: 'newest',
  })
  expect(synced.rows).toMatchObject([{ unsynced: false, carried: 4 }])
  expect(await desk.openIds()).toEqual([6, 5].map(eventId))
  expect(await desk.store.opsLast({ workspaceId })).toMatchObject({ undoable: true, result: { takenAlong: 2 } })
})

test('pausing a mapping that is still on its way waits for it, at its coming version', async () => {
  const created = await desk.decide(createMapping(null))
  const paused = await desk.decide({ type: 'mapping.pause', mappingId: mappingId(1), baseVersion: 1, reason: 'moving' })
  expect(paused.state).toMatchObject({ kind: 'blocked', dependsOn: created.id, behind: { label: created.label } })
  await desk.push()
  await desk.push()
  await desk.pull()
  expect(service.mapping(mappingId(1))).toMatchObject({ version: 2, state: { kind: 'paused', reason: 'moving' } })
})

test('a group decision leaves alone what arrived after it was frozen', async () => {
  const selection = { kind: 'group', groupKey: service.groupKey(1), throughSeq: service.seq, count: 4 } as const
  service.arrive(7, 1)
  await desk.pull()
  await desk.decide({ type: 'event.ignore', selection, reason: 'noise', note: '' })
  expect(await desk.openIds()).toEqual([7, 6, 5].map(eventId))
})

test('deciding on nothing that waits is refused', async () => {
  await desk.ignore(eventId(1))
  await expect(desk.ignore(eventId(1))).rejects.toMatchObject({ code: 'op.nothing_selected' })
})

test('words find events by their beginnings', async () => {
  expect(await desk.openIds({ text: 'pus REPO 5' })).toEqual([eventId(5)])
  expect(await desk.openIds({ text: 'nothing' })).toEqual([])
  const { rows, events } = await desk.store.inboxGroups({
    workspaceId,
    offset: 0,
    limit: 10,
    sort: 'newest',
    filter: { ...everything, text: 'acme' },
  })
  expect(events).toBe(6)
  expect(rows.map(({ count }) => count)).toEqual([2, 4])
})

test('what closes soon moves with the clock', async () => {
  const closing = { ...everything, closingWithinMs: 3_600_000 }
  const groups = () =>
    desk.store.inboxGroups({ workspaceId, offset: 0, limit: 10, sort: 'closing_soonest', filter: closing })
  expect((await groups()).events).toBe(0)
  desk.now = Date.parse(service.event(eventId(1)).receivedAt) + 3 * dayMs
  expect(await groups()).toMatchObject({ events: 5, total: 2, rows: [{ count: 3 }, { count: 2 }] })
  expect((await desk.openIds({ closingWithinMs: 3_600_000 })).length).toBe(5)
  expect((await desk.store.inboxCounts({ workspaceId })).closingWithin12h).toBe(5)
})

test('a page of the feed must begin where the replica is', async () => {
  await expect(
    desk.store.applyChanges({ workspaceId, changes: [], fromSeq: 1, toSeq: 2, at: 0 }),
  ).rejects.toMatchObject({ code: 'cursor.invalid' })
})

test('a half loaded snapshot is never shown', async () => {
  await desk.store.beginSnapshot({ workspaceId, seq: 99, total: 2 })
  await desk.store.putSnapshotLines({ workspaceId, text: JSON.stringify(service.snapshot()[0]) })
  await desk.restart()
  expect(await desk.store.readState({ workspaceId })).toMatchObject({ hasSnapshot: true, seq: service.seq })
  expect(await desk.openIds()).toHaveLength(6)
})

test('decisions lie over a new snapshot as over the old one', async () => {
  await desk.ignore(eventId(1))
  service.arrive(7, 1)
  await desk.load()
  expect(await desk.openIds()).toEqual([7, 6, 5, 4, 3, 2].map(eventId))
})

test('an event opens with its steps, candidates and last matched one', async () => {
  await desk.ignore(eventId(2), eventId(3), eventId(4))
  await desk.decide(createMapping({ kind: 'items', ids: [eventId(1)] }))
  await desk.push()
  await desk.pull()
  expect(await desk.store.inboxEvent({ workspaceId, id: eventId(2) })).toMatchObject({
    account: 'acme (organization)',
    steps: [{ detail: 'acme/repo-1 has no mapping.' }],
    candidates: [{ projectName: 'Project 1' }],
    lastMatched: { id: eventId(1), projectName: 'Project 1' },
    pausedMappings: [],
  })
})

test('what a rule or evidence alone routed names its project as the last matched one', async () => {
  const byEvidence = { destination: { kind: 'project', id: projectId(2) } } as const
  service.arrive(7, 1, { item: null, outcome: { kind: 'routed', mappingIds: [], byEvidence } })
  await desk.pull()
  const { lastMatched } = await desk.store.inboxEvent({ workspaceId, id: eventId(2) })
  expect(lastMatched).toMatchObject({ id: eventId(7), projectName: 'Project 2' })
})

test('payloads are kept compressed and asked for only once', async () => {
  expect((await desk.store.missingBodies({ workspaceId, limit: 2 })).ids).toEqual([6, 5].map(eventId))
  const raw = {
    id: eventId(6),
    receivedAt: service.event(eventId(6)).receivedAt,
    headers: { 'x-github-event': 'push' },
    body: '{"ref":"main"}',
    bodyBase64: null,
  }
  await desk.store.putPayloads({ workspaceId, items: [raw], gone: [eventId(5)] })
  expect(await desk.store.readPayload({ workspaceId, id: eventId(6) })).toEqual({
    kind: 'available',
    body: raw.body,
    headers: raw.headers,
    from: 'replica',
  })
  expect(await desk.store.readPayload({ workspaceId, id: eventId(5) })).toEqual({ kind: 'unavailable', why: 'gone' })
  expect((await desk.store.missingBodies({ workspaceId, limit: 2 })).ids).toEqual([4, 3].map(eventId))
})

test('once all bodies are kept, only those of later arrivals are missing', async () => {
  const all = (await desk.store.missingBodies({ workspaceId, limit: 100 })).ids
  await desk.store.putPayloads({ workspaceId, items: [], gone: all })
  expect((await desk.store.missingBodies({ workspaceId, limit: 100 })).ids).toEqual([])
  service.arrive(7, 1)
  await desk.pull()
  expect((await desk.store.missingBodies({ workspaceId, limit: 100 })).ids).toEqual([eventId(7)])
})
