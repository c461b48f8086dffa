import { afterEach, beforeEach, expect, test } from 'vitest'
import { eventId, mappingId, opId, projectId, workspaceId } from '#test/fakes/feed-ids.ts'
import { FeedService } from '#test/fakes/feed-service.ts'
import { firstMapping } from '#test/fakes/first-mapping.ts'
import { StoreDesk } from '#test/fakes/store-desk.ts'
import type { OpView } from '#shared/ipc/ops-calls.ts'
import type { RuleId } from '#shared/model/ids.ts'
import { toInstant } from '#shared/model/instant.ts'
import { emptyFilter } from '#shared/model/mapping.ts'
import type { Intent } from '#shared/model/operation.ts'
import { ruleDefinitionSchema } from '#shared/model/triage-rule.ts'

let service: FeedService
let desk: StoreDesk

beforeEach(async () => {
  service = new FeedService()
  for (let n = 1; n <= 2; n += 1) service.arrive(n, 1)
  desk = new StoreDesk(service)
  await desk.load()
})
afterEach(() => desk.leave())

const first = { kind: 'items' as const, ids: [eventId(1)] }
const other = { kind: 'project' as const, id: projectId(2) }
const ruleId: RuleId = 'rule_018f0000-0000-7000-8000-000000000001'
const rule = (name: string) =>
  ruleDefinitionSchema.parse({
    name,
    enabled: true,
    conditions: { actors: ['ana'] },
    action: { kind: 'ignore', reason: 'noise' },
  })

/** Sends all that may be sent; the service has something against the decision. */
async function refuse(made: OpView): Promise<OpView> {
  await desk.store.nextBatch({ workspaceId, limit: 10 })
  const verdict = { opId: made.id, kind: 'rejected', code: 'op.rejected', message: 'No.' } as const
  await desk.store.settle({ workspaceId, verdicts: [verdict] })
  return made
}

const refused = async (): Promise<OpView> => refuse(await desk.ignore(eventId(1)))

const edited: Intent = { type: 'event.ignore', selection: first, reason: 'other', note: 'Edited.' }

function edit(replaces: OpView, intent: Intent = edited): Promise<OpView> {
  const op = { id: opId(70), typeVersion: 1, actor: 'ada', decidedAt: toInstant(desk.now), intent }
  return desk.store.decide({ workspaceId, label: 'Edited', op, replaces: replaces.id })
}

/** After a crash both are there with every word, and one alone is sent. */
async function expectReplaced(was: OpView, by: OpView): Promise<void> {
  await desk.restart()
  expect(await desk.op(was.id)).toMatchObject({
    state: { kind: 'cancelled' },
    replacedBy: by.id,
    intent: was.intent,
    label: was.label,
  })
  expect(await desk.op(by.id)).toMatchObject({ state: { kind: 'queued' }, intent: by.intent, replacedBy: null })
  expect(await desk.store.opsCounts({ workspaceId })).toMatchObject({ waiting: 1, attention: 0 })
  expect((await desk.push()).map(({ opId: id, kind }) => [id, kind])).toEqual([[by.id, 'applied']])
}

test('a refused decision that is edited is given up for the new one, for good and at once', async () => {
  const made = await refused()
  await expectReplaced(made, await edit(made))
  expect(service.event(eventId(1)).item?.state).toMatchObject({ kind: 'ignored', note: 'Edited.' })
})

test('a refused mapping that is edited leads elsewhere under its own id, with its filter, after a restart too', async () => {
  const filter = { ...emptyFilter, branches: ['main'] }
  const made = await refuse(await desk.decide({ ...firstMapping(first), filter }))
  await expectReplaced(made, await edit(made, { ...firstMapping(first), filter, destination: other }))
  expect(service.mapping(mappingId(1))).toMatchObject({ destination: other, filter })
  expect(service.event(eventId(1)).item?.state).toMatchObject({ kind: 'mapped', mappingId: mappingId(1) })
})

test('what was refused on its way to one project goes once to another', async () => {
  const routeOnce = (destination: typeof other): Intent => ({ type: 'event.route_once', selection: first, destination })
  const made = await refuse(await desk.decide(routeOnce({ kind: 'project', id: projectId(1) })))
  await expectReplaced(made, await edit(made, routeOnce(other)))
  expect(service.event(eventId(1)).item?.state).toMatchObject({ kind: 'routed_once', destination: other })
})

test('one decision on many that was refused is edited as one, also where fewer are left', async () => {
  const both = [first, { kind: 'items' as const, ids: [eventId(2)] }]
  const ignoring = (note: string, selections = both): Intent => ({
    type: 'event.bulk',
    of: { kind: 'frozen', selections },
    action: { kind: 'ignore', reason: 'noise', note },
  })
  const made = await refuse(await desk.decide(ignoring('All of it.')))
  await expectReplaced(made, await edit(made, ignoring('Only this.', [first])))
  expect(service.event(eventId(1)).item?.state).toMatchObject({ note: 'Only this.' })
  expect(service.event(eventId(2)).item?.state.kind).toBe('open')
})

test('a rule that was refused is there as it was edited', async () => {
  const made = await refuse(await desk.decide({ type: 'rule.create', ruleId, definition: rule('First') }))
  const by = await edit(made, { type: 'rule.create', ruleId, definition: rule('Edited') })
  await desk.restart()
  expect(await desk.op(made.id)).toMatchObject({ replacedBy: by.id, intent: made.intent })
  expect((await desk.store.rulesList({ workspaceId })).rules).toMatchObject([{ id: ruleId, name: 'Edited' }])
})

test('what builds on a refused mapping waits for the one that it was edited into', async () => {
  const made = await desk.decide(firstMapping(first))
  const pause = await desk.decide({ type: 'mapping.pause', mappingId: mappingId(1), baseVersion: 1, reason: 'Later.' })
  await refuse(made)
  const by = await edit(made, { ...firstMapping(first), destination: other })
  expect(await desk.op(pause.id)).toMatchObject({ state: { kind: 'blocked', dependsOn: by.id } })
  expect((await desk.push()).map(({ opId: id }) => id)).toEqual([by.id])
  await desk.pull()
  expect((await desk.push()).map(({ opId: id }) => id)).toEqual([pause.id])
})

test('asked twice, it is edited once', async () => {
  const made = await refused()
  await edit(made)
  expect(await edit(made)).toMatchObject({ id: opId(70) })
})

test('what was not refused is not edited, and nothing is decided in its place', async () => {
  const made = await desk.ignore(eventId(2))
  await expect(edit(made)).rejects.toMatchObject({ code: 'op.illegal_transition' })
  expect(await desk.op(opId(70))).toBeUndefined()
  expect(await desk.op(made.id)).toMatchObject({ state: { kind: 'queued' } })
})

test('a decision is not edited into one of another kind', async () => {
  const made = await refused()
  await expect(edit(made, firstMapping(first))).rejects.toMatchObject({ code: 'op.illegal_transition' })
  expect(await desk.op(made.id)).toMatchObject({ state: { kind: 'rejected' } })
})
