import { afterEach, expect, test } from 'vitest'
import { createDecisions } from '#renderer/features/operations/decisions.ts'
import type { InboxFilter } from '#shared/ipc/inbox-calls.ts'
import { must } from '#shared/lib/must.ts'
import type { Intent } from '#shared/model/operation.ts'
import { furnish, newDataDir, type RunningConsole, startConsole, until } from './console-harness.ts'

let running: RunningConsole | undefined
afterEach(async () => {
  await running?.stop()
  running = undefined
})

const open: InboxFilter = { state: 'open', provider: null, text: '', closingWithinMs: null }

/** One window of a console, where two groups wait, and how it comes to rest. */
async function openWindow() {
  running = startConsole(newDataDir())
  const { ipc } = running
  const { workspaceId, installationId, projectId, push } = await furnish(running)
  await ipc.call('workspaces.open', { workspaceId })
  await push({ id: 1, name: 'acme/one' })
  await push({ id: 2, name: 'acme/two' })
  const groups = async () => {
    const { rows } = await ipc.call('inbox.groups', { offset: 0, limit: 50, filter: open, sort: 'newest' })
    return rows.toSorted((a, b) => a.subject.localeCompare(b.subject))
  }
  await until(groups, (rows) => rows.length === 2)
  const decisions = createDecisions(ipc)
  const select = async (at: number) => {
    const group = must((await groups())[at], 'it waits')
    const { selections } = await ipc.call('inbox.freeze', { kind: 'groups', groupKeys: [group.groupKey], filter: open })
    return { group, selection: must(selections[0], 'its event waits') }
  }
  const synced = async () => {
    const rows = async () => (await ipc.call('ops.list', { offset: 0, limit: 50, scope: 'all' })).rows
    await until(rows, (all) => all.every(({ state }) => state.kind === 'synced'))
  }
  const decide = async (label: string, intent: Intent) => {
    await decisions.decide([{ intent, label }], { label, undone: () => undefined })
    await synced()
  }
  const step = async (how: 'undo' | 'redo') => {
    if (how === 'undo') await decisions.undo()
    else await decisions.redo()
    await synced()
    const { last, next } = decisions.store.getState()
    const subjects = (await groups()).map(({ subject }) => subject)
    return { undo: last?.label ?? null, redo: next?.label ?? null, waiting: subjects }
  }
  return { ipc, select, decide, step, installationId, projectId }
}

test('undo walks back over a retirement to its mapping and what was decided before, and redo walks the same way on', async () => {
  const { ipc, select, decide, step, installationId, projectId } = await openWindow()
  const two = await select(1)
  await decide('ignore', { type: 'event.ignore', selection: two.selection, reason: 'noise', note: '' })
  const { group, selection } = await select(0)
  const { id: mappingId } = await ipc.call('ops.new_mapping_id', {})
  await decide('map', {
    type: 'mapping.create',
    mappingId,
    installationId,
    resourceId: must(group.resourceId, 'it is a repository’s'),
    destination: { kind: 'project', id: projectId },
    filter: { events: [], branches: [], paths: [] },
    provenance: 'manual',
    evidence: [],
    selection,
  })
  await decide('retire', { type: 'mapping.retire', mappingId, baseVersion: 1 })
  const [one, both] = [['acme/one'], ['acme/one', 'acme/two']]
  expect(await step('undo')).toEqual({ undo: 'map', redo: 'retire', waiting: [] })
  expect(await step('undo')).toEqual({ undo: 'ignore', redo: 'map', waiting: one })
  expect(await step('undo')).toEqual({ undo: null, redo: 'ignore', waiting: both })
  expect(await step('redo')).toEqual({ undo: 'ignore', redo: 'map', waiting: one })
  expect(await step('redo')).toEqual({ undo: 'map', redo: 'retire', waiting: [] })
  expect(await step('redo')).toEqual({ undo: 'retire', redo: null, waiting: [] })
})
