import { afterEach, beforeEach, expect, test } from 'vitest'
import { eventId, installationId, mappingId, projectId, resourceId, workspaceId } from '#test/fakes/feed-ids.ts'
import { firstMapping } from '#test/fakes/first-mapping.ts'
import { FeedService } from '#test/fakes/feed-service.ts'
import { everything, StoreDesk } from '#test/fakes/store-desk.ts'
import { must } from '#shared/lib/must.ts'
import { emptyFilter, type Mapping } from '#shared/model/mapping.ts'
import type { Suggestion } from '#shared/model/suggestion.ts'

let service: FeedService
let desk: StoreDesk

const suggested = (n: number, confidence: number): Suggestion['candidates'][number] => ({
  projectId: projectId(n),
  projectName: `Project ${n}`,
  confidence,
  evidence: [{ kind: 'remote_equal', group: 'address', weight: confidence, sentence: `Project ${n} builds from it.` }],
  counterEvidence: [],
  signature: 'remote_equal',
  equals: [],
  isDeclined: false,
})

const suggestion: Suggestion = {
  id: `sug_${resourceId(1).slice('res_'.length)}` as const,
  installationId: installationId(1),
  resourceId: resourceId(1),
  provider: 'github',
  resource: { fullName: 'acme/repo-1', archived: false, fork: false },
  state: { kind: 'open' },
  candidates: [suggested(1, 0.9), suggested(2, 0.6)],
  pastDecisions: [],
  changedAt: '2026-03-01T00:00:00.000Z',
  version: 1,
}

beforeEach(async () => {
  service = new FeedService()
  service.arrive(1, 1)
  service.put('suggestion', suggestion)
  service.put('suggestion_record', { id: 'remote_equal', accepted: 200, declined: 12, undone: 4 })
  desk = new StoreDesk(service)
  await desk.load()
})

afterEach(() => desk.leave())

const shown = async () => {
  const { candidates } = await desk.store.inboxEvent({ workspaceId, id: eventId(1) })
  return candidates.map(({ projectName, confidence, isDeclined }) => ({ projectName, confidence, isDeclined }))
}
const decline = () =>
  desk.decide({
    type: 'suggestion.decline',
    resourceId: resourceId(1),
    projectId: projectId(1),
    signature: 'remote_equal',
    reason: 'wrong_project',
    note: '',
  })
const asSuggested = [
  { projectName: 'Project 1', confidence: 0.9, isDeclined: false },
  { projectName: 'Project 2', confidence: 0.6, isDeclined: false },
]

test('a candidate says what tells it from another project of its name', async () => {
  const { row } = must(service.rows.get(`project:${projectId(3)}`), 'the service has it')
  service.put('project', { ...row, name: 'Project 2' })
  await desk.pull()
  const { candidates } = await desk.store.inboxEvent({ workspaceId, id: eventId(1) })
  expect(candidates.map(({ projectName, apart }) => [projectName, apart])).toEqual([
    ['Project 1', undefined],
    ['Project 2', 'project-2'],
  ])
})

test('candidates are those of the service, with how such suggestions fared', async () => {
  expect(await shown()).toEqual(asSuggested)
  const { candidates } = await desk.store.inboxEvent({ workspaceId, id: eventId(1) })
  expect(candidates[0]?.hitRate).toMatchObject({ decisions: 212 })
})

test('what its evidence step calls the best is known to be declined, until that is taken back', async () => {
  const declinedBest = async () => (await desk.store.inboxEvent({ workspaceId, id: eventId(1) })).declinedBest
  expect(await declinedBest()).toBeNull()
  const op = await decline()
  expect(await declinedBest()).toBe('Project 1')
  await desk.undo(op)
  expect(await declinedBest()).toBeNull()
})

test('a decline shows at once, offline and after a restart, and undo takes it back', async () => {
  const op = await decline()
  const declined = [
    { projectName: 'Project 2', confidence: 0.6, isDeclined: false },
    { projectName: 'Project 1', confidence: 0.27, isDeclined: true },
  ]
  expect(op.undoable).toBe(true)
  expect(await shown()).toEqual(declined)
  await desk.restart()
  expect(await shown()).toEqual(declined)
  await desk.undo()
  expect(await shown()).toEqual(asSuggested)
})

const hint = async () => {
  const { rows } = await desk.store.inboxGroups({
    workspaceId,
    offset: 0,
    limit: 10,
    sort: 'newest',
    filter: everything,
  })
  return rows[0]?.topCandidate?.projectName
}

test('a group names no project that was declined, offline and after the service has heard of it', async () => {
  expect(await hint()).toBe('Project 1')
  const op = await decline()
  expect(await hint()).toBe('Project 2')
  await desk.undo()
  expect(await hint()).toBe('Project 1')
  const how = { kind: 'declined', reason: 'wrong_project', note: '' } as const
  const past = { projectId: projectId(1), how, signature: 'remote_equal', actor: 'ben', at: op.decidedAt, opId: op.id }
  service.put('suggestion', { ...suggestion, pastDecisions: [past], version: 2 })
  await desk.pull()
  expect(await hint()).toBe('Project 2')
  const both = [past, { ...past, projectId: projectId(2) }]
  service.put('suggestion', { ...suggestion, pastDecisions: both, version: 3 })
  await desk.pull()
  expect(await hint()).toBeUndefined()
})

test('a group names what its resource shows by now, whatever its newest event once kept', async () => {
  service.put('suggestion', { ...suggestion, candidates: [suggested(2, 0.9)], version: 2 })
  await desk.pull()
  expect(await hint()).toBe('Project 2')
})

const accept = () => desk.decide({ ...firstMapping(null), provenance: 'suggested', signature: 'remote_equal' })
const byBen: Mapping = {
  id: mappingId(9),
  installationId: installationId(1),
  resourceId: resourceId(1),
  filter: emptyFilter,
  provenance: 'manual',
  evidence: [],
  destination: { kind: 'project', id: projectId(2) },
  state: { kind: 'active' },
  carried: 0,
  lastCarriedAt: null,
  createdBy: 'ben',
  createdAt: '2026-03-01T00:00:00.000Z',
  version: 1,
}

test('accepted offline after somebody else mapped it, it is refused, and says who mapped it where and when', async () => {
  const accepted = await accept()
  service.put('mapping', byBen)
  await desk.push()
  await desk.pull()
  await desk.restart()
  expect(service.mapping(mappingId(1))).toBeUndefined()
  expect(await desk.op(accepted.id)).toMatchObject({
    state: {
      kind: 'conflict',
      code: 'suggestion.taken',
      record: { kind: 'mapping', id: mappingId(9), project: 'Project 2', by: 'ben', at: byBen.createdAt },
    },
  })
})

test('what is mapped by now is no suggestion, and nothing is queued', async () => {
  service.put('mapping', byBen)
  await desk.pull()
  await expect(accept()).rejects.toMatchObject({
    code: 'suggestion.taken',
    message: 'It is mapped to Project 2 by now. Map it by hand if both are meant.',
  })
})
