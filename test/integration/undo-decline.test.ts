import { afterEach, expect, test } from 'vitest'
import { must } from '#shared/lib/must.ts'
import { emptyFilter } from '#shared/model/mapping.ts'
import type { Intent } from '#shared/model/operation.ts'
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

/** Decides, and waits until that is seen here as the service has it. */
async function decide({ ipc }: RunningConsole, intent: Intent) {
  const { id } = await ipc.call('ops.decide', { intent, label: intent.type })
  await settled(ipc)
  return id
}
const opsOf = async (ipc: RunningConsole['ipc']) =>
  (await ipc.call('ops.list', { scope: 'all', offset: 0, limit: 50 })).rows
const settled = (ipc: RunningConsole['ipc']) =>
  until(
    () => opsOf(ipc),
    (rows) => rows.every(({ state }) => state.kind === 'synced'),
  )

async function furnished() {
  const first = start(newDataDir())
  const made = await furnish(first)
  await first.ipc.call('workspaces.open', { workspaceId: made.workspaceId })
  await made.push({ id: 1, name: 'acme/search' })
  const groups = () =>
    first.ipc.call('inbox.groups', { filter: { state: 'open' }, sort: 'newest', offset: 0, limit: 9 })
  const { rows } = await until(groups, ({ events }) => events === 1)
  const resourceId = must(rows[0]?.resourceId, 'it is of a repository')
  const decline: Intent = {
    type: 'suggestion.decline',
    resourceId,
    projectId: made.projectId,
    signature: 'name_similar',
    reason: 'wrong_project',
    note: '',
  }
  return { first, made, decline, resourceId }
}

test('a decline is not offered to be taken back while a later mapping of the two stands, and is again after that', async () => {
  const { first, made, decline, resourceId } = await furnished()
  const declined = await decide(first, decline)
  const said = async () => (await opsOf(first.ipc)).find(({ id }) => id === declined)
  expect(await said()).toMatchObject({ undoable: true })
  const { id: mappingId } = await first.ipc.call('ops.new_mapping_id', {})
  const mapped = await decide(first, {
    type: 'mapping.create',
    mappingId,
    installationId: made.installationId,
    resourceId,
    destination: { kind: 'project', id: made.projectId },
    filter: emptyFilter,
    provenance: 'manual',
    evidence: [],
    selection: null,
  })
  expect(await said()).toMatchObject({
    undoable: false,
    notUndoable: 'That resource and that project were decided about since.',
  })
  await first.ipc.call('ops.undo', { opId: mapped })
  await settled(first.ipc)
  expect(await said()).toMatchObject({ undoable: true })
  await first.ipc.call('ops.undo', { opId: declined })
  await settled(first.ipc)
})

test('who declines what somebody has declined already has nothing to take back, and is told so', async () => {
  const { first, made, decline } = await furnished()
  await decide(first, decline)
  const second = start(newDataDir(), { service: { ...first.service, start: () => {}, stop: async () => {} } })
  await second.ipc.call('workspaces.open', { workspaceId: made.workspaceId })
  await until(
    () => second.ipc.call('destinations.search', { text: '', offset: 0, limit: 9 }),
    ({ rows }) => rows.length === 1,
  )
  const again = await decide(second, decline)
  const ops = await opsOf(second.ipc)
  expect(ops.find(({ id }) => id === again)).toMatchObject({
    undoable: false,
    notUndoable: 'They were declined before already, so this changed nothing.',
  })
  expect(await second.ipc.call('ops.last', {})).toBeNull()
})
