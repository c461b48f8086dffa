import { afterEach, beforeEach, expect, test } from 'vitest'
import { eventId, projectId, workspaceId } from '#test/fakes/feed-ids.ts'
import { firstMapping } from '#test/fakes/first-mapping.ts'
import { FeedService } from '#test/fakes/feed-service.ts'
import { StoreDesk } from '#test/fakes/store-desk.ts'
import type { RuleId } from '#shared/model/ids.ts'
import { type RuleDefinition, ruleDefinitionSchema } from '#shared/model/triage-rule.ts'

let service: FeedService
let desk: StoreDesk

const ruleId = (n: number): RuleId => `rule_018f0000-0000-7000-8000-00000000000${n}`
const definitionOf = (conditions: object, action: object = { kind: 'ignore', reason: 'noise' }): RuleDefinition =>
  ruleDefinitionSchema.parse({ name: 'A rule', enabled: true, conditions, action })
const make = (n: number, definition: RuleDefinition) =>
  desk.decide({ type: 'rule.create', ruleId: ruleId(n), definition })
const rehearse = (definition: RuleDefinition, id: RuleId | null = null) =>
  desk.store.rulesDryRun({ workspaceId, ruleId: id, definition })
const list = async () => (await desk.store.rulesList({ workspaceId })).rules

beforeEach(async () => {
  service = new FeedService()
  for (let n = 1; n <= 4; n += 1) service.arrive(n, n <= 3 ? 1 : 2)
  desk = new StoreDesk(service)
  await desk.load()
})
afterEach(() => desk.leave())

test('a rule that was made here is listed at once with the name of its target, and gone after its undo', async () => {
  const destination = { kind: 'project', id: projectId(2) }
  await make(1, definitionOf({ resources: ['acme/*'] }, { kind: 'route', destination }))
  expect(await list()).toMatchObject([{ id: ruleId(1), position: 1, unsynced: true, names: { target: 'Project 2' } }])
  await desk.undo()
  expect(await list()).toEqual([])
})

test('a dry run without the service looks at what is here, newest first', async () => {
  const { lines, ...said } = await rehearse(definitionOf({ resources: ['acme/repo-1'] }))
  expect(said).toEqual({
    from: 'here',
    looked: 4,
    wins: 3,
    takenByRule: 0,
    takenByMapping: 0,
    notAsked: { count: 0, accounts: [] },
    waiting: { count: 3, ids: [3, 2, 1].map(eventId) },
  })
  expect(lines[0]).toMatchObject({ eventId: eventId(3), resourceName: 'acme/repo-1', isOpen: true, takenBy: null })
})

test('what an earlier rule or a mapping takes first is said, also where those were made here and not sent yet', async () => {
  await make(1, definitionOf({ resources: ['acme/repo-2'] }))
  await desk.decide(firstMapping(null))
  const { lines, ...said } = await rehearse(definitionOf({ actors: ['ana'] }))
  expect(said).toMatchObject({ wins: 0, takenByRule: 1, takenByMapping: 3 })
  expect(lines.map(({ takenBy }) => takenBy?.sentence)).toEqual([
    'Rule 1 “A rule” (version 1) ignores it.',
    ...Array.from({ length: 3 }, () => 'acme/repo-1 is mapped to Project 1.'),
  ])
})

test('another version of a rule stands in its place', async () => {
  await make(1, definitionOf({ resources: ['acme/*'] }))
  await make(2, definitionOf({ resources: ['acme/*'] }))
  expect(await rehearse(definitionOf({ actors: ['ana'] }), ruleId(1))).toMatchObject({ wins: 4, takenByRule: 0 })
  expect(await rehearse(definitionOf({ actors: ['ana'] }), ruleId(2))).toMatchObject({ wins: 0, takenByRule: 4 })
})

test('what was decided with a rule is known to belong to it, also after a restart and of the undo not at all', async () => {
  const rule = await make(1, definitionOf({ resources: ['acme/*'] }))
  const together = { first: rule.id, label: 'Made a rule' }
  const selection = { kind: 'items' as const, ids: [eventId(1)] }
  const { id } = await desk.decide({ type: 'event.ignore', selection, reason: 'noise', note: '' }, together)
  await desk.push()
  await desk.restart()
  expect(await desk.store.opsLast({ workspaceId })).toMatchObject({ id, together })
  const { by } = await desk.undo()
  expect(by?.together).toBeNull()
  expect(await desk.store.opsLast({ workspaceId })).toMatchObject({ id: rule.id, together: null })
})
