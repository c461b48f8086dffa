import { afterEach, beforeEach, expect, test } from 'vitest'
import { installationId, projectId, resourceId, workspaceId } from '#test/fakes/feed-ids.ts'
import { FeedService } from '#test/fakes/feed-service.ts'
import { StoreDesk } from '#test/fakes/store-desk.ts'
import { createNewId } from '#shared/lib/new-id.ts'
import type { Suggestion } from '#shared/model/suggestion.ts'
import { replicaSuggestionFacets } from './migrations/replica-0006-suggestion-facets.ts'
import { facetsOf } from './replica/suggestion-facets.ts'
import { openDatabase } from './sqlite/open-database.ts'
import { replicaKind } from './replica/replica.ts'

let service: FeedService
let desk: StoreDesk

type Candidate = Suggestion['candidates'][number]

const candidate = (n: number, confidence: number, more: Partial<Candidate> = {}): Candidate => ({
  projectId: projectId(n),
  projectName: `Project ${n}`,
  confidence,
  evidence: [{ kind: 'remote_equal', group: 'address', weight: confidence, sentence: `Project ${n} builds from it.` }],
  counterEvidence: [],
  signature: 'remote_equal',
  equals: [],
  isDeclined: false,
  ...more,
})

const suggestion = (
  repository: number,
  candidates: readonly Candidate[],
  more: Partial<Suggestion> = {},
): Suggestion => ({
  id: `sug_${resourceId(repository).slice('res_'.length)}` as const,
  installationId: installationId(1),
  resourceId: resourceId(repository),
  provider: 'github',
  resource: { fullName: `acme/repo-${repository}`, archived: false, fork: false },
  state: { kind: 'open' },
  candidates: [...candidates],
  pastDecisions: [],
  changedAt: `2026-03-0${repository}T00:00:00.000Z`,
  version: 1,
  ...more,
})

const clear = suggestion(1, [candidate(1, 0.95), candidate(2, 0.3)])
const ambiguous = suggestion(2, [candidate(1, 0.96), candidate(2, 0.9)])
const weak = suggestion(3, [candidate(3, 0.4)])

beforeEach(async () => {
  service = new FeedService(4)
  for (const n of [1, 2, 3]) service.arrive(n, 1)
  service.arrive(4, 2)
  for (const each of [clear, ambiguous, weak]) service.put('suggestion', each)
  service.put('suggestion_record', { id: 'remote_equal', accepted: 200, declined: 12, undone: 4 })
  desk = new StoreDesk(service)
  await desk.load()
})

afterEach(() => desk.leave())

const everything = { state: 'open', provider: null, fit: 'any', text: '' } as const
const list = async (asked: Partial<Parameters<typeof desk.store.suggestionsList>[0]> = {}) => {
  const { total, rows } = await desk.store.suggestionsList({
    workspaceId,
    offset: 0,
    limit: 10,
    sort: 'surest',
    ...everything,
    ...asked,
  })
  expect(total).toBe(rows.length)
  return rows.map(({ resourceName, projectName, waiting }) => `${resourceName} ${projectName} ${waiting}`)
}
const counts = (asked: object = {}) => desk.store.suggestionsCounts({ workspaceId, ...everything, ...asked })
const detail = (of: Suggestion) => desk.store.suggestionsGet({ workspaceId, id: of.id })

const newId = createNewId((count) => crypto.getRandomValues(new Uint8Array(count)), Date.now)
async function accept(of: Suggestion, at = 0) {
  const shown = await detail(of)
  const chosen = shown?.candidates[at]
  if (shown === null || chosen === undefined) throw new Error('nothing to accept')
  return desk.decide({
    type: 'mapping.create',
    mappingId: newId('map'),
    installationId: shown.installationId,
    resourceId: shown.resourceId,
    destination: { kind: 'project', id: chosen.projectId },
    filter: { events: [], branches: [], paths: [] },
    provenance: 'suggested',
    evidence: chosen.evidence.map(({ sentence }) => sentence),
    signature: chosen.signature,
    selection: shown.resolves?.selection ?? null,
  })
}
const decline = (of: Suggestion, n: number) =>
  desk.decide({
    type: 'suggestion.decline',
    resourceId: of.resourceId,
    projectId: projectId(n),
    signature: 'remote_equal',
    reason: 'wrong_project',
    note: 'Moved in May',
  })

test('suggestions are listed by how sure they are, how much waits, their age and their name', async () => {
  const [first, second, third] = ['acme/repo-2 Project 1 1', 'acme/repo-1 Project 1 3', 'acme/repo-3 Project 3 0']
  expect(await list()).toEqual([first, second, third])
  expect(await list({ sort: 'waiting' })).toEqual([second, first, third])
  expect(await list({ sort: 'newest' })).toEqual([third, first, second])
  expect(await list({ sort: 'resource' })).toEqual([second, first, third])
  expect(await list({ fit: 'ambiguous' })).toEqual([first])
  expect(await list({ text: 'repo 3' })).toEqual([third])
  expect(await list({ provider: 'gitlab' })).toEqual([])
})

test('each facet counts exactly what it would list', async () => {
  expect(await counts()).toEqual({
    states: { open: 3, accepted: 0, declined: 0 },
    fits: { any: 3, clear: 2, ambiguous: 1 },
    providers: [{ provider: 'github', count: 3 }],
  })
  expect((await counts({ fit: 'ambiguous' })).states.open).toBe(1)
  expect((await desk.store.inboxCounts({ workspaceId })).suggestions).toBe(3)
})

test('a detail has the record of its evidence and exactly what accepting would resolve', async () => {
  const shown = await detail(clear)
  expect(shown?.candidates[0]).toMatchObject({
    record: { accepted: 200, declined: 12, undone: 4 },
    hitRate: { decisions: 212 },
  })
  expect(shown?.resolves?.count).toBe(3)
  expect((await detail(weak))?.resolves).toBeNull()
})

test('what was accepted here is no longer open, offline and after a restart, and undo takes it back', async () => {
  const op = await accept(clear)
  expect(op.label).toBeDefined()
  expect(await list()).toEqual(['acme/repo-2 Project 1 1', 'acme/repo-3 Project 3 0'])
  expect(await list({ state: 'accepted' })).toEqual(['acme/repo-1 Project 1 0'])
  await desk.restart()
  expect((await counts()).states).toEqual({ open: 2, accepted: 1, declined: 0 })
  expect(await detail(clear)).toMatchObject({ row: { state: 'accepted', unsynced: true }, accepted: { by: 'person' } })
  await desk.undo(op)
  expect((await counts()).states).toEqual({ open: 3, accepted: 0, declined: 0 })
})

test('as many events are resolved as was promised', async () => {
  const promised = (await detail(clear))?.resolves?.count
  await accept(clear)
  const before = (await desk.store.inboxCounts({ workspaceId })).open
  await desk.push()
  await desk.pull()
  const { rows } = await desk.store.mappingsList({
    workspaceId,
    offset: 0,
    limit: 1,
    text: '',
    state: 'current',
    sort: 'newest',
  })
  expect(rows[0]).toMatchObject({ provenance: 'suggested', carried: promised })
  expect((await desk.store.inboxCounts({ workspaceId })).open).toBe(before)
})

test('a declined project comes last, and with the last of them the suggestion is declined', async () => {
  await decline(clear, 1)
  expect(await list({ text: 'repo 1' })).toEqual(['acme/repo-1 Project 2 3'])
  const op = await decline(clear, 2)
  expect((await counts()).states).toEqual({ open: 2, accepted: 0, declined: 1 })
  expect((await detail(clear))?.past).toMatchObject([{ reason: 'wrong_project', note: 'Moved in May' }, {}])
  await desk.undo(op)
  expect((await counts()).states).toEqual({ open: 3, accepted: 0, declined: 0 })
})

test('a decline that the service has told of can be taken back without it', async () => {
  const how = { kind: 'declined', reason: 'not_ours', note: '' } as const
  const op = await decline(weak, 3)
  await desk.store.nextBatch({ workspaceId, limit: 10 })
  const past = { projectId: projectId(3), how, signature: 'remote_equal', actor: 'ben', at: op.decidedAt, opId: op.id }
  service.put('suggestion', {
    ...weak,
    state: { kind: 'declined', reason: 'not_ours' },
    candidates: weak.candidates.map((one) => ({ ...one, confidence: 0.12, isDeclined: true })),
    pastDecisions: [past],
    version: 2,
  })
  const result = { applied: 0, skipped: [], arrivedLater: 0, takenAlong: 0 }
  const verdict = { opId: op.id, kind: 'applied', seq: service.seq, result } as const
  await desk.store.settle({ workspaceId, verdicts: [verdict] })
  await desk.pull()
  expect((await counts()).states).toEqual({ open: 2, accepted: 0, declined: 1 })
  await desk.undo(op)
  expect((await counts()).states).toEqual({ open: 3, accepted: 0, declined: 0 })
  expect((await detail(weak))?.row).toMatchObject({ confidence: 0.4, unsynced: true })
})

test('a plan accepts what is sure enough and leaves out what several projects fit, and says so', async () => {
  const plan = await desk.store.suggestionsPlan({ workspaceId, threshold: 0.9 })
  expect(plan.accepts.map(({ resourceName, resolves }) => [resourceName, resolves?.count])).toEqual([
    ['acme/repo-1', 3],
  ])
  expect(plan.events).toBe(3)
  expect(plan.leftOut).toEqual([
    { code: 'ambiguous', count: 1 },
    { code: 'below_threshold', count: 1 },
  ])
  expect((await desk.store.suggestionsPlan({ workspaceId, threshold: null })).threshold).toBe(0.95)
})

test('rows of an older console get the facets that new ones are written with', () => {
  const kind = { ...replicaKind, migrations: replicaKind.migrations.slice(0, 5) }
  const db = openDatabase(':memory:', kind)
  const all = [
    clear,
    ambiguous,
    weak,
    suggestion(4, [candidate(1, 0.9, { equals: ['Project 2'] }), candidate(2, 0.5)]),
    suggestion(5, [candidate(1, 0.3, { isDeclined: true })], { state: { kind: 'declined', reason: 'other' } }),
    suggestion(6, []),
  ]
  for (const each of all)
    db.run(
      'INSERT INTO synced_suggestion (id, resource_id, json) VALUES (?, ?, ?)',
      each.id,
      each.resourceId,
      JSON.stringify(each),
    )
  db.exec(replicaSuggestionFacets.sql)
  const columns =
    'id, group_key AS groupKey, state, provider, ambiguous, confidence, name, words, changed_at AS changedAt'
  for (const each of all) {
    const { ambiguous: isAmbiguous, ...facets } = facetsOf(each)
    expect(db.get(`SELECT ${columns} FROM synced_suggestion WHERE id = ?`, each.id)).toEqual({
      ...facets,
      ambiguous: Number(isAmbiguous),
    })
  }
  db.close()
})
