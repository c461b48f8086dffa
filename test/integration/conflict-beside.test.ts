import { afterEach, expect, test } from 'vitest'
import { must } from '#shared/lib/must.ts'
import { emptyFilter } from '#shared/model/mapping.ts'
import type { Intent } from '#shared/model/operation.ts'
import { ruleDefinitionSchema } from '#shared/model/triage-rule.ts'
import { furnish, newDataDir, startConsole, until, type RunningConsole } from './console-harness.ts'

const running: RunningConsole[] = []
afterEach(async () => {
  for (const started of running.splice(0).reverse()) await started.stop()
})
const start = (...args: Parameters<typeof startConsole>): RunningConsole => {
  const started = startConsole(...args)
  running.push(started)
  return started
}

const opsOf = async ({ ipc }: RunningConsole) =>
  (await ipc.call('ops.list', { scope: 'all', offset: 0, limit: 50 })).rows
const decide = ({ ipc }: RunningConsole, intent: Intent) => ipc.call('ops.decide', { intent, label: intent.type })
const isOver = (kind: string): boolean => kind === 'synced' || kind === 'conflict' || kind === 'cancelled'
const settled = (console: RunningConsole) =>
  until(
    () => opsOf(console),
    (rows) => rows.every(({ state }) => isOver(state.kind)),
  )
const conflictOf = async (console: RunningConsole) => {
  const { id, state } = must((await settled(console))[0], 'something was decided')
  return { id, ...(state.kind === 'conflict' ? state : { record: state.kind }) }
}

/** Two consoles of one service; the second can be cut off from it. */
async function twoConsoles() {
  const first = start(newDataDir())
  const made = await furnish(first)
  await first.ipc.call('workspaces.open', { workspaceId: made.workspaceId })
  let isAway = false
  const away = start(newDataDir(), {
    service: { ...first.service, start: () => {}, stop: async () => {} },
    fetch: (input, init) => (isAway ? Promise.reject(new TypeError('fetch failed')) : fetch(input, init)),
  })
  const cut = (): void => void (isAway = true)
  const join = async (): Promise<void> => {
    isAway = false
    await away.ipc.call('sync.retry', {})
  }
  return { first, away, made, cut, join }
}

const mappingsOf = async ({ ipc }: RunningConsole) =>
  (await ipc.call('mappings.list', { state: 'current', sort: 'newest', text: '', offset: 0, limit: 10 })).rows

/** With a mapping that both know. */
async function withMapping() {
  const two = await twoConsoles()
  const { first, away, made } = two
  await made.push({ id: 1, name: 'acme/search' })
  const filter = { state: 'open' } as const
  const groups = () => first.ipc.call('inbox.groups', { filter, sort: 'newest', offset: 0, limit: 9 })
  const { rows } = await until(groups, ({ events }) => events === 1)
  const { id: mappingId } = await first.ipc.call('ops.new_mapping_id', {})
  await decide(first, {
    type: 'mapping.create',
    mappingId,
    installationId: made.installationId,
    resourceId: must(rows[0]?.resourceId, 'it is of a repository'),
    destination: { kind: 'project', id: made.projectId },
    filter: emptyFilter,
    provenance: 'manual',
    evidence: [],
    selection: null,
  })
  await settled(first)
  await away.ipc.call('workspaces.open', { workspaceId: made.workspaceId })
  await until(
    () => mappingsOf(away),
    (found) => found.length === 1,
  )
  return { ...two, mappingId }
}

test('what somebody else made of a mapping stands beside a refused decision, and only over that is it sent again', async () => {
  const { first, away, cut, join, mappingId } = await withMapping()
  cut()
  await decide(away, { type: 'mapping.retire', mappingId, baseVersion: 1 })
  await decide(first, { type: 'mapping.pause', mappingId, baseVersion: 1, reason: 'Loud at night.' })
  await settled(first)
  await join()
  const refused = await conflictOf(away)
  expect(refused.record).toMatchObject({
    kind: 'mapping_now',
    id: mappingId,
    state: { kind: 'paused', by: 'operator', reason: 'Loud at night.' },
    version: 2,
    seen: 1,
    changed: { by: expect.stringContaining('ana') },
  })
  // Once more something changes, which nobody at the other console has looked at.
  await decide(first, { type: 'mapping.resume', mappingId, baseVersion: 2, selection: null })
  await settled(first)
  await until(
    () => mappingsOf(away),
    ([mapping]) => mapping?.state.kind === 'active',
  )
  await away.ipc.call('ops.retry', { opId: refused.id })
  const again = await conflictOf(away)
  expect(again.record).toMatchObject({ state: { kind: 'active' }, version: 3, seen: 2 })
  expect(await mappingsOf(first)).toMatchObject([{ state: { kind: 'active' } }])
  await away.ipc.call('ops.retry', { opId: again.id })
  expect(await conflictOf(away)).toMatchObject({ record: 'synced' })
  await until(
    () => mappingsOf(first),
    (found) => found.length === 0,
  )
})

test('an undo that came too late says what the mapping is by now', async () => {
  const { first, away, cut, join, mappingId } = await withMapping()
  const paused = await decide(away, { type: 'mapping.pause', mappingId, baseVersion: 1, reason: '' })
  await settled(away)
  cut()
  await away.ipc.call('ops.undo', { opId: paused.id })
  await decide(first, { type: 'mapping.retire', mappingId, baseVersion: 2 })
  await settled(first)
  await join()
  expect((await conflictOf(away)).record).toMatchObject({ kind: 'mapping_now', state: { kind: 'retired' }, seen: null })
})

test('what of a rule somebody else has changed stands beside a refused change, with what that would make otherwise', async () => {
  const { first, away, made, cut, join } = await twoConsoles()
  const { id: ruleId } = await first.ipc.call('rules.new_id', {})
  const definition = (name: string, action: object) =>
    ruleDefinitionSchema.parse({ name, enabled: true, conditions: { resources: ['acme/*'] }, action })
  const noise = { kind: 'ignore', reason: 'noise' }
  await decide(first, { type: 'rule.create', ruleId, definition: definition('Bots', noise) })
  await settled(first)
  await away.ipc.call('workspaces.open', { workspaceId: made.workspaceId })
  await until(
    () => away.ipc.call('rules.list', {}),
    ({ rules }) => rules.length === 1,
  )
  cut()
  await decide(away, { type: 'rule.update', ruleId, baseVersion: 1, definition: definition('Robots', noise) })
  const route = { kind: 'route', destination: { kind: 'project', id: made.projectId } }
  await decide(first, { type: 'rule.update', ruleId, baseVersion: 1, definition: definition('Bots', route) })
  await settled(first)
  await join()
  expect((await conflictOf(away)).record).toMatchObject({
    kind: 'rule',
    now: { name: 'Bots', action: { kind: 'route' }, names: { target: 'Search' } },
    was: { name: 'Bots', action: { kind: 'ignore' }, position: 1 },
    wants: { name: 'Robots', action: { kind: 'ignore' } },
    version: 2,
    changed: { by: expect.stringContaining('ana') },
  })
})

test('what became of an installation stands beside a refused suspension', async () => {
  const { first, away, made, cut, join } = await twoConsoles()
  const { installationId } = made
  await away.ipc.call('workspaces.open', { workspaceId: made.workspaceId })
  const listed = () => away.ipc.call('installations.list', { text: '', offset: 0, limit: 9 })
  await until(listed, ({ rows }) => rows.length === 1)
  cut()
  const suspend = { type: 'installation.suspend', installationId, baseVersion: 1, reason: 'moved' } as const
  await decide(away, suspend)
  await decide(first, suspend)
  await settled(first)
  await join()
  expect((await conflictOf(away)).record).toMatchObject({
    kind: 'installation',
    state: { kind: 'suspended', by: 'operator' },
    version: 2,
    seen: 1,
  })
})
