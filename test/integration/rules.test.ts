import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readChanges } from '#backend/features/changes/read-changes.ts'
import { listEvents, requireEvent } from '#backend/features/events/event-repository.ts'
import { deactivateMember, reactivateMember } from '#backend/features/members/change-membership.ts'
import { createMember } from '#backend/features/members/create-member.ts'
import { archiveProject } from '#backend/features/projects/change-project.ts'
import { dryRun } from '#backend/features/rules/dry-run.ts'
import { listRules, listRuleVersions } from '#backend/features/rules/rule-repository.ts'
import { listSignals } from '#backend/features/signals/list-signals.ts'
import { listUnmatched } from '#backend/features/unmatched/unmatched-repository.ts'
import { ruleRoutes } from '#shared/api/rule-routes.ts'
import { must } from '#shared/lib/must.ts'
import type { EventId, ProjectId, RuleId } from '#shared/model/ids.ts'
import { emptyFilter } from '#shared/model/mapping.ts'
import type { FrozenSelection, Intent } from '#shared/model/operation.ts'
import { type RuleDefinition, ruleDefinitionSchema } from '#shared/model/triage-rule.ts'
import { type Core, openCore, pushTo, workspaceId, writerOf } from './core.ts'
import { onPostgres } from './store-of-test.ts'

let core: Core
let search: ProjectId

beforeEach(() => {
  core = openCore()
  core.addInstallation('5')
  search = core.addProject('search')
})
afterEach(() => {
  expect(core.failures).toEqual([])
  core.close()
})

type SendOptions = NonNullable<Parameters<Core['send']>[1]>
const bot = { sender: { id: 8, login: 'renovate[bot]' } }
type Draft = Pick<RuleDefinition, 'action'> & { conditions: Partial<RuleDefinition['conditions']>; name?: string }
const ignore = { kind: 'ignore', reason: 'noise', note: '' } as const
const noise: Draft = { conditions: { actors: ['*[bot]'] }, action: ignore }
const definitionOf = ({ name = 'Bots are noise', conditions, action }: Draft): RuleDefinition =>
  ruleDefinitionSchema.parse({ name, enabled: true, conditions, action })

function decide(intent: Intent) {
  const verdict = core.decide(intent, { role: 'engineer' })
  if (verdict.kind !== 'applied') throw new Error(JSON.stringify(verdict))
  return verdict.opId
}
function makeRule(draft: Draft): RuleId {
  const ruleId = core.newId('rule')
  decide({ type: 'rule.create', ruleId, definition: definitionOf(draft) })
  return ruleId
}
async function arrive(more: Record<string, unknown> = {}, name = 'acme/search', options: SendOptions = {}) {
  const id = core.newId('dlv')
  await core.send(pushTo({ id: 1, name }, 5, more), { ...options, id })
  await core.router.drain()
  const row = core.db.read<{ id: EventId }>('SELECT id FROM event WHERE delivery_id = ?').get(id)
  if (row === undefined) throw new Error('It did not arrive.')
  return requireEvent(core.db, workspaceId, row.id)
}
const stepOf = ({ decision }: Awaited<ReturnType<typeof arrive>>) => decision.steps[4]
const rehearse = (draft: Draft, more: Record<string, unknown> = {}) =>
  dryRun(core.db, workspaceId, ruleRoutes['rules.dry_run'].body.parse({ definition: definitionOf(draft), ...more }), 0)

test('what a rule ignores is no longer in the queue, and says which rule and version it was', async () => {
  const id = makeRule(noise)
  const ignored = await arrive(bot)
  expect(ignored.event).toMatchObject({
    outcome: { kind: 'ignored', reason: 'RULE_MATCHED', byRule: { id, version: 1 } },
    item: { state: { kind: 'ignored', reason: 'noise' }, primaryReason: 'NO_MAPPING' },
  })
  expect(stepOf(ignored)).toMatchObject({
    detail: 'Rule 1 “Bots are noise” (version 1) ignores it.',
    rule: { id, version: 1 },
  })
  expect((await arrive()).event.item?.state).toEqual({ kind: 'open' })
  expect(listRules(core.db, workspaceId)[0]).toMatchObject({ won: 1 })
  expect(core.db.read('SELECT open, snoozed, total FROM unmatched_group').all()).toEqual([
    { open: 1, snoozed: 0, total: 2 },
  ])
})

test('what a rule routes reaches its destination, and nobody is asked', async () => {
  const id = makeRule({ conditions: { resources: ['acme/*'] }, action: routeTo(search) })
  const { event } = await arrive()
  const destination = { kind: 'project', id: search } as const
  expect(event).toMatchObject({ outcome: { kind: 'routed', mappingIds: [], byRule: { id, destination } }, item: null })
  expect(listSignals(core.db, workspaceId, { limit: 10, order: 'asc' }).items).toMatchObject([
    { destination, payload: { eventId: event.id } },
  ])
})
const routeTo = (id: ProjectId) => ({ kind: 'route', destination: { kind: 'project', id } }) as const

test('a rule may snooze what comes, for a while or until more of its group have come', async () => {
  const until = { kind: 'more_of_group', count: 2 } as const
  makeRule({ conditions: { branches: ['main'] }, action: { kind: 'snooze', until } })
  const first = await arrive()
  expect(first.event.item?.state).toEqual({ kind: 'snoozed', until })
  await arrive()
  const state = (id: EventId) => requireEvent(core.db, workspaceId, id).event.item?.state.kind
  expect(state(first.event.id)).toBe('snoozed')
  await arrive()
  expect(state(first.event.id)).toBe('open')
  expect(core.db.read('SELECT open, snoozed FROM unmatched_group').get()).toEqual({ open: 1, snoozed: 2 })
})

const memberTools = () => ({
  write: writerOf(core.db),
  clock: core.clock,
  newId: core.newId,
  workspaceId,
  principal: { name: 'x' },
})

test('a rule may give what comes to somebody; it waits with candidates, and consoles are told the name', async () => {
  const tools = memberTools()
  const { id } = createMember(tools, { name: 'Ana Lima', email: 'ana@acme.example', role: 'operator' })
  makeRule({ conditions: { resources: ['**'] }, action: { kind: 'assign', memberId: id } })
  const { event, decision } = await arrive()
  expect(event.item).toMatchObject({ state: { kind: 'open' }, assigneeId: id })
  expect(decision.steps[4]?.detail).toContain('gives it to Ana Lima.')
  expect(decision.candidates[0]?.projectName).toBe('search')
  const { changes } = readChanges(core.db, workspaceId, { cursor: 0, limit: 100 })
  const told = changes.flatMap((change) => (change.kind === 'upsert' && change.entity === 'member' ? [change.row] : []))
  expect(told).toEqual([{ id, name: 'Ana Lima', role: 'operator', deactivatedAt: null, version: 1 }])
})

test('a rule gives nothing to somebody who has left, and goes on once they are back', async () => {
  const tools = memberTools()
  const { id } = createMember(tools, { name: 'Bo Ek', email: 'bo@acme.example', role: 'operator' })
  makeRule({ conditions: { resources: ['**'] }, action: { kind: 'assign', memberId: id } })
  deactivateMember(tools, id)
  const left = await arrive()
  expect(left.event.item).toMatchObject({ state: { kind: 'open' }, assigneeId: null })
  expect(JSON.stringify(left.decision.steps)).not.toContain('Bo Ek')
  reactivateMember(tools, id)
  expect((await arrive()).event.item).toMatchObject({ assigneeId: id })
})

test('items are given to somebody by hand, to nobody again, and back by undo', async () => {
  const tools = memberTools()
  const { id: memberId } = createMember(tools, { name: 'Ana', email: 'ana@acme.example', role: 'operator' })
  const { event } = await arrive()
  const selection: FrozenSelection = { kind: 'items', ids: [event.id] }
  const assigned = () => requireEvent(core.db, workspaceId, event.id).event.item
  decide({ type: 'event.assign', selection, memberId })
  expect(assigned()).toMatchObject({ assigneeId: memberId, state: { kind: 'open' }, openedSeq: event.item?.openedSeq })
  const opId = decide({ type: 'event.assign', selection, memberId: null })
  expect(assigned()?.assigneeId).toBeNull()
  decide({ type: 'op.undo', target: opId })
  expect(assigned()?.assigneeId).toBe(memberId)
  decide({ type: 'event.snooze', selection, until: { kind: 'time', at: new Date(core.clock() + 1000).toISOString() } })
  core.advance(2000)
  await core.router.drain()
  expect(assigned()).toMatchObject({ assigneeId: memberId, state: { kind: 'open' } })
})

const novelty = () => arrive({}, 'acme/search', { event: 'novelty' })
const broken = () => arrive({}, 'acme/search', { body: Buffer.from('{') })

test('a rule may ignore what nobody knows, or what cannot be read, and says so', async () => {
  const id = makeRule({ conditions: { providers: ['github'], events: ['novelty'] }, action: ignore })
  const second = makeRule({ conditions: { reasons: ['PARSE_FAILED'] }, action: ignore })
  const [unknown, unread, known] = [await novelty(), await broken(), await arrive()]
  expect(unknown.event).toMatchObject({
    outcome: { kind: 'ignored', reason: 'RULE_MATCHED', byRule: { id, version: 1 } },
    item: { primaryReason: 'UNSUPPORTED_EVENT', state: { kind: 'ignored' } },
  })
  expect(unread.event).toMatchObject({
    outcome: { byRule: { id: second } },
    item: { primaryReason: 'PARSE_FAILED', state: { kind: 'ignored' } },
  })
  expect(known.event.item?.state.kind).toBe('open')
  expect(rehearse({ conditions: { reasons: ['UNSUPPORTED_EVENT', 'PARSE_FAILED'] }, action: ignore })).toMatchObject({
    lostToEarlier: 2,
  })
})

test('a rule sends what nobody knows where it says, but never what cannot be read', async () => {
  makeRule({ conditions: { providers: ['github'] }, action: routeTo(search) })
  expect((await broken()).event.outcome).toEqual({ kind: 'unmatched', reason: 'PARSE_FAILED' })
  const { event } = await novelty()
  expect(event).toMatchObject({ outcome: { kind: 'routed', byRule: {} }, item: null })
  const unknown: Draft = { conditions: { reasons: ['UNSUPPORTED_EVENT'] }, action: ignore }
  expect(rehearse(unknown)).toMatchObject({ lostToEarlier: 1 })
})

test('a rule that is off, deleted or behind another decides nothing', async () => {
  const first = makeRule(noise)
  const second = makeRule({ conditions: { resources: ['acme/*'] }, action: routeTo(search) })
  decide({ type: 'rule.reorder', order: [second, first] })
  expect(stepOf(await arrive(bot))?.rule).toEqual({ id: second, version: 1 })
  decide({ type: 'rule.disable', ruleId: second, baseVersion: 1 })
  expect(stepOf(await arrive(bot))?.detail).toContain('Rule 2 “Bots are noise”')
  decide({ type: 'rule.delete', ruleId: first, baseVersion: 1 })
  expect(stepOf(await arrive(bot))?.reason).toBe('NO_RULES')
})

test('what a rule ignored is listed with the rule, and comes back by a re-route once the rule is off', async () => {
  const ruleId = makeRule(noise)
  const { event } = await arrive(bot)
  await arrive()
  const outcome = { kind: 'ignored', reason: 'RULE_MATCHED', byRule: { id: ruleId, version: 1 } }
  expect(listEvents(core.db, workspaceId, { limit: 9, outcome: 'ignored' }).items).toMatchObject([{ outcome }])
  expect(listUnmatched(core.db, workspaceId, { limit: 9, state: 'ignored' }).items).toMatchObject([{ outcome }])
  decide({ type: 'rule.disable', ruleId, baseVersion: 1 })
  const stateNow = () => requireEvent(core.db, workspaceId, event.id).event.item?.state.kind
  expect(stateNow()).toBe('ignored')
  const target = decide({ type: 'event.reroute', selection: { kind: 'items', ids: [event.id] }, evenDecided: false })
  const won = () => core.db.read<{ won: number }>('SELECT won FROM rule').get()?.won
  expect([stateNow(), won()]).toEqual(['open', 0])
  decide({ type: 'op.undo', target })
  expect([stateNow(), won()]).toEqual(['ignored', 1])
})

test('every change of a rule is a version, and each of them can be brought back', () => {
  const ruleId = makeRule(noise)
  decide({ type: 'rule.update', ruleId, baseVersion: 1, definition: definitionOf({ ...noise, name: 'All bots' }) })
  decide({ type: 'rule.disable', ruleId, baseVersion: 2 })
  decide({ type: 'rule.roll_back', ruleId, baseVersion: 3, toVersion: 1 })
  const versions = listRuleVersions(core.db, workspaceId, ruleId)
  expect(versions.map(({ version, name, enabled, by }) => [version, name, enabled, by])).toEqual([
    [4, 'Bots are noise', false, 'ana'],
    [3, 'All bots', false, 'ana'],
    [2, 'All bots', true, 'ana'],
    [1, 'Bots are noise', true, 'ana'],
  ])
  const stale = core.decide({ type: 'rule.enable', ruleId, baseVersion: 3 }, { role: 'engineer' })
  expect(stale).toMatchObject({ kind: 'conflict', code: 'version.conflict', current: { version: 4 } })
})

test('a rule comes back on to no project that was archived since, neither from off nor from deleted', () => {
  const route = { kind: 'route', destination: { kind: 'project', id: search } } as const
  const draft: Draft = { ...noise, action: route }
  const off = decide({ type: 'rule.disable', ruleId: makeRule(draft), baseVersion: 1 })
  const gone = decide({ type: 'rule.delete', ruleId: makeRule({ ...draft, name: 'Another' }), baseVersion: 1 })
  const { db, clock, newId } = core
  archiveProject({ write: writerOf(db), clock, newId, workspaceId, principal: { name: 'ana' } }, search)
  for (const target of [off, gone])
    expect(core.decide({ type: 'op.undo', target }, { role: 'engineer' })).toMatchObject({ code: 'project.archived' })
  expect(listRules(db, workspaceId).map(({ enabled }) => enabled)).toEqual([false])
})

test('undo takes back each decision about rules, where nobody has decided about them since', () => {
  const [one, two] = [makeRule(noise), makeRule({ ...noise, name: 'Two' })]
  const shown = () => listRules(core.db, workspaceId).map(({ name, enabled, position }) => [name, enabled, position])
  const before = shown()
  const undoes = (intent: Intent, back: unknown = before): void => {
    const target = decide(intent)
    expect(shown()).not.toEqual(back)
    decide({ type: 'op.undo', target })
    expect(shown()).toEqual(back)
  }
  undoes({ type: 'rule.delete', ruleId: one, baseVersion: 1 })
  undoes({ type: 'rule.reorder', order: [two, one] })
  undoes({ type: 'rule.create', ruleId: core.newId('rule'), definition: definitionOf(noise) })
  undoes({ type: 'rule.update', ruleId: one, baseVersion: 1, definition: definitionOf({ ...noise, name: 'Else' }) })
  const target = decide({ type: 'rule.disable', ruleId: one, baseVersion: 3 })
  decide({ type: 'rule.enable', ruleId: one, baseVersion: 4 })
  expect(core.decide({ type: 'op.undo', target }, { role: 'engineer' })).toMatchObject({ code: 'version.conflict' })
  const operator = core.decide({ type: 'op.undo', target })
  expect(operator).toMatchObject({ kind: 'rejected', code: 'role.forbidden' })
})

test('a dry run counts what the draft would win, what waits of it and what an earlier rule takes', async () => {
  const waits = await arrive(bot)
  await arrive()
  expect(rehearse(noise)).toMatchObject({
    looked: 2,
    wins: 1,
    lostToEarlier: 0,
    changes: 0,
    waiting: { count: 1, ids: [waits.event.id] },
    items: [{ wins: { id: null, isDraft: true, sentence: 'Rule 1 “Bots are noise” (version 1) ignores it.' } }],
  })
  makeRule({ conditions: { branches: ['main'] }, action: routeTo(search) })
  expect(rehearse(noise)).toMatchObject({ wins: 0, lostToEarlier: 1, waiting: { count: 0 } })
})

test('a dry run names what takes an event first: an earlier rule, or a mapping that asks no rule', async () => {
  const { event } = await arrive(bot)
  makeRule({ ...noise, conditions: { resources: ['acme/*'] }, name: 'All of acme' })
  const taken = (more: Partial<RuleDefinition['conditions']> = {}) =>
    rehearse({ ...noise, conditions: { ...noise.conditions, ...more } }, { list: 'about' }).items.map(
      (one) => one.takenBy,
    )
  expect(taken()).toEqual([{ kind: 'rule', sentence: 'Rule 1 “All of acme” (version 1) ignores it.' }])
  expect(taken({ branches: ['release/*'] })).toEqual([])
  decide({
    type: 'mapping.create',
    mappingId: core.newId('map'),
    installationId: must(event.installationId, 'it came through one'),
    resourceId: must(event.resourceId, 'it is about one'),
    destination: { kind: 'project', id: search },
    filter: emptyFilter,
    provenance: 'manual',
    evidence: [],
    selection: null,
  })
  expect(taken({ reasons: ['MAPPING_PAUSED'] })).toEqual([
    { kind: 'mapping', sentence: 'acme/search is mapped to search.' },
  ])
  expect(rehearse(noise)).toMatchObject({ wins: 0, lostToEarlier: 0, lostToMapping: 1, items: [] })
})

test('the pages of a dry run are of the same events, whatever comes meanwhile', async () => {
  for (let count = 0; count < 3; count += 1) await arrive(bot)
  const first = rehearse(noise, { limit: 2 })
  await arrive(bot)
  const second = rehearse(noise, { limit: 2, cursor: first.next_cursor })
  expect([first.looked, second.looked]).toEqual([3, 3])
  expect(new Set([...first.items, ...second.items].map(({ eventId }) => eventId)).size).toBe(3)
  expect(second.next_cursor).toBeNull()
})

const text = <T extends string>(...values: T[]) => fc.subarray(values, { maxLength: 1 })
const drafts = fc
  .record({
    conditions: fc.record({
      resources: text('acme/*', '*/docs'),
      actors: text('*[bot]', 'ana'),
      branches: text('main', 'release/*'),
      titleContains: text('PUSHED'),
    }),
    kind: fc.constantFrom('ignore', 'route', 'snooze'),
  })
  .filter(({ conditions }) => Object.values(conditions).some((list) => list.length > 0))
const arrivals = fc.record({
  ref: fc.constantFrom('refs/heads/main', 'refs/heads/release/1'),
  sender: fc.constantFrom({ id: 7, login: 'ana' }, { id: 8, login: 'renovate[bot]' }),
})

test('a dry run says exactly what routing then does', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(drafts, { minLength: 1, maxLength: 3 }),
      arrivals,
      fc.boolean(),
      async (rules, more, isDocs) => {
        const name = isDocs ? 'acme/docs' : 'acme/search'
        const arriveHere = () => arrive(more, name)
        for (const rule of listRules(core.db, workspaceId))
          decide({ type: 'rule.delete', ruleId: rule.id, baseVersion: rule.version })
        const before = await arriveHere()
        const actions = {
          ignore,
          route: routeTo(search),
          snooze: { kind: 'snooze', until: { kind: 'for', minutes: 5 } },
        }
        const all = rules.map(({ conditions, kind }): Draft => ({ conditions, action: actions[kind] as typeof ignore }))
        for (const draft of all.slice(0, -1)) makeRule(draft)
        const last = all.at(-1) ?? noise
        const said = rehearse(last, { list: 'all', newest: 1 }).items.find(({ eventId }) => eventId === before.event.id)
        makeRule(last)
        const { decision, event } = await arriveHere()
        expect(said?.wins?.sentence).toBe(decision.rule && decision.steps[4]?.detail)
        expect(said?.wins?.outcome).toBe(decision.rule && event.outcome.kind)
      },
    ),
    { numRuns: onPostgres ? 6 : 25 },
  )
})
