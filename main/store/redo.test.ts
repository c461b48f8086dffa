import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Instant } from '#shared/model/instant.ts'
import { eventId, mappingId, opId, workspaceId } from '#test/fakes/feed-ids.ts'
import { FeedService } from '#test/fakes/feed-service.ts'
import { firstMapping } from '#test/fakes/first-mapping.ts'
import { StoreDesk } from '#test/fakes/store-desk.ts'

let service: FeedService
let desk: StoreDesk

beforeEach(async () => {
  service = new FeedService()
  for (let n = 1; n <= 4; n += 1) service.arrive(n, 1)
  desk = new StoreDesk(service)
  await desk.load()
})
afterEach(() => desk.leave())

const next = () => desk.store.opsNextRedo({ workspaceId })

async function somebodyIgnores(n: number, at: Instant): Promise<void> {
  service.move(eventId(n), { kind: 'ignored', reason: 'other', note: '' }, { opId: opId(9_000), actor: 'eve', at })
  await desk.pull()
}

async function atRest(): Promise<void> {
  while ((await desk.push()).length > 0) await desk.pull()
}

test('what was cancelled before it was sent is queued again under its own id', async () => {
  const made = await desk.ignore(eventId(1))
  await desk.undo(made)
  expect(await desk.redo()).toMatchObject({ redone: [{ id: made.id, state: { kind: 'queued' } }], left: [] })
  expect(await desk.state(eventId(1))).toBe('ignored')
  await atRest()
  expect(service.event(eventId(1)).item?.state.kind).toBe('ignored')
})

test('an undo that was not sent is cancelled, and the decision stands', async () => {
  const made = await desk.ignore(eventId(1))
  await desk.push()
  const { by } = await desk.undo(made)
  expect(await desk.redo()).toMatchObject({ redone: [{ id: made.id, undoneBy: null }] })
  expect(await desk.op(by?.id ?? opId(0))).toMatchObject({ state: { kind: 'cancelled' } })
  await atRest()
  expect(service.event(eventId(1)).item?.state.kind).toBe('ignored')
})

test('after both were applied, and a restart, a new decision equal to the first is made', async () => {
  const made = await desk.ignore(eventId(1), eventId(2))
  await atRest()
  await desk.undo(made)
  await atRest()
  await desk.restart()
  expect(await next()).toMatchObject({ id: made.id, redoable: true })
  const { redone } = await desk.redo()
  expect(redone[0]?.id).not.toBe(made.id)
  await atRest()
  expect([1, 2].map((n) => service.event(eventId(n)).item?.state.kind)).toEqual(['ignored', 'ignored'])
  expect(await next()).toBeNull()
})

test('redo goes back through the undos one by one, and what is done again can be taken back', async () => {
  await desk.ignore(eventId(1))
  await desk.snooze(eventId(2))
  await atRest()
  await desk.undo()
  await desk.undo()
  await atRest()
  await desk.redo()
  await desk.redo()
  expect([await desk.state(eventId(1)), await desk.state(eventId(2))]).toEqual(['ignored', 'snoozed'])
  await desk.undo()
  expect(await desk.state(eventId(2))).toBe('open')
})

test('a new decision ends what can be done again', async () => {
  const made = await desk.ignore(eventId(1))
  await atRest()
  await desk.undo(made)
  await desk.snooze(eventId(2))
  expect(await next()).toBeNull()
  await expect(desk.redo(made)).rejects.toMatchObject({ code: 'op.not_redoable' })
  expect(await desk.op(made.id)).toMatchObject({
    redoable: false,
    notRedoable: expect.stringContaining('Something new'),
  })
})

test('it is refused with the reason where somebody has decided since', async () => {
  const made = await desk.ignore(eventId(1))
  await atRest()
  await desk.undo(made)
  await atRest()
  await somebodyIgnores(1, made.decidedAt)
  await expect(desk.redo()).rejects.toMatchObject({
    code: 'op.not_redoable',
    message: 'Not done again: event.ignore. Some of its events were decided since.',
  })
})

test('where the last that was taken back can’t be done again, none before it is done in its place', async () => {
  const older = await desk.ignore(eventId(1))
  const newer = await desk.ignore(eventId(2))
  await atRest()
  await desk.undo(newer)
  await desk.undo(older)
  await atRest()
  await somebodyIgnores(1, older.decidedAt)
  await expect(desk.redo()).rejects.toMatchObject({
    code: 'op.not_redoable',
    message: expect.stringMatching(/^Not done again: event\.ignore\. .+ Earlier ones .+ Operations\.$/),
  })
  expect(await desk.state(eventId(2))).toBe('open')
  expect(await next()).toMatchObject({ id: older.id, redoable: false })
  expect(await desk.redo(newer)).toMatchObject({ redone: [{ again: newer.id }] })
})

test('what is done again says what it does again, and the first says by what', async () => {
  const made = await desk.ignore(eventId(1))
  await atRest()
  await desk.undo(made)
  await atRest()
  const again = (await desk.redo()).redone[0]
  await atRest()
  await desk.restart()
  expect(await desk.op(again?.id ?? opId(0))).toMatchObject({ again: made.id, againBy: null })
  expect(await desk.op(made.id)).toMatchObject({ again: null, againBy: again?.id })
  const undo = (await desk.op(made.id))?.undoneBy
  expect(await desk.op(undo ?? opId(0))).toMatchObject({ again: null, againBy: null })
})

test('a mapping is made again under a new id, and what built on it follows it there', async () => {
  const made = await desk.decide(firstMapping(null))
  await atRest()
  const paused = await desk.decide({
    type: 'mapping.pause',
    mappingId: mappingId(1),
    baseVersion: 1,
    reason: 'Moving.',
  })
  await desk.undo(paused)
  await desk.undo(made)
  await atRest()
  const again = (await desk.redo()).redone[0]?.intent
  await atRest()
  const then = (await desk.redo()).redone[0]?.intent
  await atRest()
  if (again?.type !== 'mapping.create' || then?.type !== 'mapping.pause') throw new Error('other decisions')
  expect(then.mappingId).toBe(again.mappingId)
  expect(service.mapping(again.mappingId)?.state.kind).toBe('paused')
  expect(service.mapping(mappingId(1))?.state.kind).toBe('retired')
})

test('once its retirement is taken back, a mapping is what is taken back next, and both are done again in their order', async () => {
  const older = await desk.ignore(eventId(4))
  const { id: made } = await desk.decide(firstMapping({ kind: 'items', ids: [eventId(1), eventId(2)] }))
  await atRest()
  const { id: retired } = await desk.decide({ type: 'mapping.retire', mappingId: mappingId(1), baseVersion: 1 })
  await atRest()
  expect(await desk.undo()).toMatchObject({ undone: { id: retired } })
  await atRest()
  expect(await desk.undo()).toMatchObject({ undone: { id: made } })
  await atRest()
  expect([await desk.state(eventId(1)), service.mapping(mappingId(1))?.state.kind]).toEqual(['open', 'retired'])
  expect(await desk.redo()).toMatchObject({ redone: [{ again: made }] })
  await atRest()
  expect(await desk.redo()).toMatchObject({ redone: [{ again: retired }] })
  await atRest()
  expect((await desk.op(older.id))?.undoneBy).toBeNull()
})

test.each([
  ['sent', () => atRest()],
  ['kept here', async () => undefined],
])('decisions about one mapping are taken back, and done again, one by one; each is %s at once', async (_, rest) => {
  const base = { mappingId: mappingId(1) }
  const made = await desk.decide(firstMapping(null))
  await desk.decide({ type: 'mapping.pause', ...base, baseVersion: 1, reason: 'Moving.' })
  await desk.decide({ type: 'mapping.retire', ...base, baseVersion: 2 })
  await atRest()
  for (const label of ['mapping.retire', 'mapping.pause']) {
    expect(await desk.undo()).toMatchObject({ undone: { label } })
    await rest()
  }
  expect(await desk.store.opsLast({ workspaceId })).toMatchObject({ id: made.id })
  for (const label of ['mapping.pause', 'mapping.retire']) {
    expect(await desk.redo()).toMatchObject({ redone: [{ label }] })
    await rest()
  }
  await atRest()
  expect(service.mapping(mappingId(1))?.state.kind).toBe('retired')
})

test('undos of one mapping reach the service in their order, and the first is not given up for what is done again by itself', async () => {
  const made = await desk.decide(firstMapping(null))
  const retired = await desk.decide({ type: 'mapping.retire', mappingId: mappingId(1), baseVersion: 1 })
  await atRest()
  await desk.undo()
  const { by } = await desk.undo()
  await expect(desk.redo(retired)).rejects.toMatchObject({ code: 'op.not_redoable' })
  expect((await desk.push()).length).toBe(1)
  expect(await desk.op(by?.id ?? opId(0))).toMatchObject({ state: { kind: 'queued' } })
  await atRest()
  expect(await desk.op(made.id)).toMatchObject({ undoneBy: by?.id })
  expect(service.mapping(mappingId(1))).toMatchObject({ state: { kind: 'retired' }, version: 4 })
})

test('a mapping about which somebody else decided meanwhile is not taken back', async () => {
  const made = await desk.decide(firstMapping(null))
  await atRest()
  await desk.decide({ type: 'mapping.retire', mappingId: mappingId(1), baseVersion: 1 })
  await atRest()
  await desk.undo()
  await atRest()
  const row = service.mapping(mappingId(1))
  if (row !== undefined)
    service.put('mapping', { ...row, state: { kind: 'paused', by: 'operator', reason: '' }, version: 4 })
  await desk.pull()
  expect(await desk.op(made.id)).toMatchObject({ undoable: false, notUndoable: 'Its mapping was decided about since.' })
})

test('what one key press decided is done again with one, as one', async () => {
  const first = await desk.ignore(eventId(1))
  const others = { first: first.id, label: 'Both' }
  const second = await desk.decide(
    { type: 'event.snooze', selection: { kind: 'items', ids: [eventId(2)] }, until: { kind: 'next_of_group' } },
    others,
  )
  await atRest()
  await desk.undo(second)
  await desk.undo(first)
  await atRest()
  expect(await next()).toMatchObject({ id: first.id, together: others })
  const { redone } = await desk.redo()
  expect(redone).toMatchObject([{ together: null }, { together: { first: redone[0]?.id, label: 'Both' } }])
})

test('an undo that the service refuses leaves nothing to be done again', async () => {
  const made = await desk.ignore(eventId(1))
  await atRest()
  await desk.undo(made)
  service.move(eventId(1), { kind: 'open' }, null)
  await desk.push()
  expect(await next()).toBeNull()
})
