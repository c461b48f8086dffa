import { afterEach, beforeEach, expect, test } from 'vitest'
import { must } from '#shared/lib/must.ts'
import type { EventId, OpId, ResourceId } from '#shared/model/ids.ts'
import type { Intent, Verdict } from '#shared/model/operation.ts'
import { ruleDefinitionSchema } from '#shared/model/triage-rule.ts'
import { type Core, openCore, pushTo } from './core.ts'

let core: Core
beforeEach(() => {
  core = openCore()
})
afterEach(() => core.close())

function applied(intent: Intent, id?: OpId): void {
  const verdict = core.decide(intent, id === undefined ? { role: 'admin' } : { id, role: 'admin' })
  if (verdict.kind !== 'applied') throw new Error(JSON.stringify(verdict))
}

const conflictOf = (verdict: Verdict): unknown => (verdict.kind === 'conflict' ? verdict.current : verdict)
const at = (): string => new Date(core.clock()).toISOString()

async function mapped() {
  const installationId = core.addInstallation('5')
  await core.send(pushTo({ id: 1, name: 'acme/search' }, 5))
  await core.router.drain()
  return core.mapOnly(installationId, core.addProject('search'))
}

test('who pauses a mapping that somebody else has paused is told by whom, and why', async () => {
  const mappingId = await mapped()
  core.advance(60_000)
  applied({ type: 'mapping.pause', mappingId, baseVersion: 1, reason: 'Noise at night.' })
  const changed = { at: at(), by: expect.stringContaining('ana') }
  core.advance(60_000)
  const refused = core.decide({ type: 'mapping.retire', mappingId, baseVersion: 1 })
  expect(conflictOf(refused)).toMatchObject({
    id: mappingId,
    version: 2,
    state: { kind: 'paused', by: 'operator', reason: 'Noise at night.' },
    changed,
  })
})

test('nobody is named for what an undo has left: it is kept under what it took back', async () => {
  const mappingId = await mapped()
  const paused = core.newId('op')
  applied({ type: 'mapping.pause', mappingId, baseVersion: 1, reason: '' }, paused)
  applied({ type: 'op.undo', target: paused })
  const refused = core.decide({ type: 'mapping.retire', mappingId, baseVersion: 1 })
  expect(conflictOf(refused)).toMatchObject({ version: 3, state: { kind: 'active' }, changed: null })
})

test('who changes a rule that somebody else has changed is told by whom, and a copy of that hears the same', () => {
  const ruleId = core.newId('rule')
  const definition = (name: string) =>
    ruleDefinitionSchema.parse({
      name,
      enabled: true,
      conditions: { resources: ['acme/*'] },
      action: { kind: 'ignore', reason: 'noise' },
    })
  applied({ type: 'rule.create', ruleId, definition: definition('Bots') })
  core.advance(60_000)
  applied({ type: 'rule.update', ruleId, baseVersion: 1, definition: definition('Noise') })
  const changed = { at: at(), by: expect.stringContaining('ana') }
  core.advance(60_000)
  const late = { id: core.newId('op'), role: 'admin' as const }
  const refused = core.decide({ type: 'rule.disable', ruleId, baseVersion: 1 }, late)
  expect(conflictOf(refused)).toMatchObject({ name: 'Noise', version: 2, changed })
  expect(core.decide({ type: 'rule.disable', ruleId, baseVersion: 1 }, late)).toEqual(refused)
})

test('who suspends an installation that was suspended is told by whom', () => {
  const installationId = core.addInstallation('5')
  const suspend = { type: 'installation.suspend', installationId, baseVersion: 1, reason: 'moved' } as const
  const decide = () => core.decide(suspend, { role: 'admin' })
  expect(decide().kind).toBe('applied')
  const changed = { at: at(), by: expect.stringContaining('ana') }
  core.advance(60_000)
  expect(conflictOf(decide())).toMatchObject({ state: { kind: 'suspended', by: 'operator' }, changed })
})

async function threeGroups() {
  core.addInstallation('5')
  for (const id of [1, 2, 3]) await core.send(pushTo({ id, name: `acme/r${id}` }, 5))
  await core.router.drain()
  const found = core.db
    .read<{ id: ResourceId; installation_id: string }>('SELECT id, installation_id FROM resource ORDER BY full_name')
    .all()
  const { seq } = must(core.db.read<{ seq: number }>('SELECT seq FROM workspace').get(), 'there is one')
  return found.map(({ id, installation_id: installation }) => ({
    kind: 'group' as const,
    groupKey: `resource/${installation}/${id}`,
    throughSeq: seq,
    count: 1,
  }))
}

test('who decides on several groups that others were faster with is told who did what with each, newest first', async () => {
  const selections = await threeGroups()
  const [one, two, three] = selections.map((each) => must(each, 'one of each'))
  for (const selection of [must(one, 'first'), must(two, 'second')]) {
    applied({ type: 'event.ignore', selection, reason: 'noise', note: '' })
    core.advance(60_000)
  }
  applied({ type: 'event.snooze', selection: must(three, 'third'), until: { kind: 'next_of_group' } })
  const action = { kind: 'ignore', reason: 'noise', note: '' } as const
  const refused = core.decide({ type: 'event.bulk', of: { kind: 'frozen', selections }, action })
  expect(refused).toMatchObject({
    code: 'op.nothing_selected',
    current: {
      items: [
        { count: 1, state: { kind: 'snoozed' }, decidedBy: { actor: expect.stringContaining('ana') } },
        { count: 1, state: { kind: 'ignored' } },
        { count: 1, state: { kind: 'ignored' } },
      ],
      more: 0,
    },
  })
})

test('of very many decisions the newest are named, and how many events the others took', async () => {
  core.addInstallation('5')
  for (let n = 0; n < 103; n += 1) await core.send(pushTo({ id: 1, name: 'acme/search' }, 5))
  await core.router.drain()
  const ids = core.db
    .read<{ event_id: EventId }>('SELECT event_id FROM unmatched_item ORDER BY arrival')
    .all()
    .map((row) => row.event_id)
  for (const id of ids) {
    applied({ type: 'event.ignore', selection: { kind: 'items', ids: [id] }, reason: 'noise', note: '' })
    core.advance(1_000)
  }
  const action = { kind: 'ignore', reason: 'noise', note: '' } as const
  const selections = [
    { kind: 'items' as const, ids: ids.slice(0, 50) },
    { kind: 'items' as const, ids: ids.slice(50) },
  ]
  const current = conflictOf(core.decide({ type: 'event.bulk', of: { kind: 'frozen', selections }, action }))
  const { items, more } = current as { items: { id: EventId }[]; more: number }
  expect([items.length, items[0]?.id, more]).toEqual([100, ids.at(-1), 3])
})
