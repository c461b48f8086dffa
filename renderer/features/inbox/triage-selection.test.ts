import { expect, test } from 'vitest'
import type { IpcReply } from '#shared/ipc/contract.ts'
import { createIpcClient } from '#shared/ipc/ipc-client.ts'
import type { Client } from '../../client/client.ts'
import { createOverlays } from '../../app/overlays.ts'
import { createAnnouncer } from '../../ui/announcer.ts'
import { createBulks } from '../bulk/bulks.ts'
import { createDecisions } from '../operations/decisions.ts'
import { createInbox } from './inbox.ts'
import { createTriage } from './triage.ts'

const bulksOf = (client: Client) =>
  createBulks({ client, decisions: createDecisions(client), overlays: createOverlays() })

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 10))

function rowOf(groupKey: string) {
  const [installationId, resourceId] = [`inst_${groupKey}`, `res_${groupKey}`]
  return { groupKey, subject: groupKey, reason: 'NO_MAPPING', installationId, resourceId }
}

function detailOf(groupKey: string) {
  const candidate = { projectId: `prj_${groupKey}`, projectName: `Project of ${groupKey}`, evidence: [] }
  const newest = { ...rowOf(groupKey), title: groupKey, state: { kind: 'open' }, pausedMappings: [] }
  return { group: rowOf(groupKey), newest: { ...newest, candidates: [candidate] } }
}

/** Groups of one event each, which others decide by taking them out of `rows`. */
async function openTriage() {
  const world = { rows: ['a', 'b', 'c'], timeMs: 0 }
  const keysOf = (input: unknown): string[] => (input as { groupKeys: string[] }).groupKeys
  const answer = (method: string, input: unknown): unknown => {
    if (method === 'inbox.groups') {
      return { total: world.rows.length, events: world.rows.length, rows: world.rows.map(rowOf) }
    }
    if (method === 'inbox.group') return detailOf((input as { groupKey: string }).groupKey)
    if (method === 'inbox.counts') return { isLoaded: true }
    if (method !== 'inbox.freeze') return null
    const groupKeys = keysOf(input).filter((key) => world.rows.includes(key))
    const selections = groupKeys.map((groupKey) => ({ kind: 'group', groupKey, throughSeq: 1, count: 1 }))
    return { count: groupKeys.length, selections, groupKeys }
  }
  const client = createIpcClient({
    call: async (method, input): Promise<IpcReply> => ({ ok: true, output: answer(method, input) }),
    subscribe: () => () => undefined,
  })
  const inbox = createInbox(client)
  const announcer = createAnnouncer()
  const overlays = createOverlays()
  inbox.reset()
  await settle()
  const decisions = createDecisions(client)
  const triage = createTriage({
    client,
    inbox,
    bulks: bulksOf(client),
    announcer,
    overlays,
    decisions,
    now: () => world.timeMs,
  })
  return {
    world,
    inbox,
    announcer,
    overlays,
    async press(key: 'map' | 'ignore' | 'resume' | 'wake') {
      if (key === 'resume' || key === 'wake') triage[key]()
      else triage.begin(key)
      await settle()
      return overlays.store.getState().overlay
    },
  }
}

test('the suggestions of a mapping are those of the selected row, not of the one under the cursor', async () => {
  const { inbox, press } = await openTriage()
  inbox.groups.toggle(0)
  inbox.groups.moveTo(1)
  const overlay = await press('map')
  expect(overlay).toMatchObject({
    kind: 'map',
    targets: { rowKeys: ['a'], count: 1 },
    candidates: [{ projectId: 'prj_a' }],
  })
  inbox.groups.moveTo(2)
  inbox.groups.toggle(1)
  expect(await press('map')).toMatchObject({ targets: { rowKeys: ['a', 'b'] }, candidates: [] })
})

test('without a selection they are those of the row under the cursor', async () => {
  const { inbox, press } = await openTriage()
  inbox.groups.moveTo(2)
  await settle()
  expect(await press('map')).toMatchObject({ targets: { rowKeys: ['c'] }, candidates: [{ projectId: 'prj_c' }] })
})

test('a selected row that was decided elsewhere is no longer selected, which is said; no key for it takes another row', async () => {
  const { world, inbox, announcer, press } = await openTriage()
  inbox.groups.toggle(0)
  inbox.groups.moveTo(1)
  world.rows = ['b', 'c']
  await inbox.refresh()
  expect(inbox.groups.store.getState().selection.rows.size).toBe(0)
  expect(announcer.store.getState().shown).toMatch(/^a left the list/)
  expect(await press('ignore')).toEqual({ kind: 'none' })
  world.timeMs = 700
  expect(await press('ignore')).toMatchObject({ kind: 'ignore', targets: { rowKeys: ['b'] } })
})

test('of a selection, what was decided elsewhere is not counted even before the list knows it', async () => {
  const { world, inbox, press } = await openTriage()
  inbox.groups.toggle(0)
  inbox.groups.toggle(1)
  world.rows = ['b', 'c']
  expect(await press('ignore')).toMatchObject({ targets: { rowKeys: ['b'], groups: 1, count: 1 } })
})

test('where nothing of it waits any more, that is said, no menu opens, and no next key takes another row', async () => {
  const { world, inbox, announcer, press } = await openTriage()
  inbox.groups.toggle(0)
  world.rows = ['b', 'c']
  expect(await press('ignore')).toEqual({ kind: 'none' })
  expect(announcer.store.getState().shown).toBe('None of what is selected waits any more.')
  expect(inbox.groups.store.getState().selection.rows.size).toBe(0)
  expect(await press('ignore')).toEqual({ kind: 'none' })
})

test('a key that has nothing to resume or wake says so', async () => {
  const { announcer, press } = await openTriage()
  await press('resume')
  expect(announcer.store.getState().shown).toBe('No mapping of this is paused, so there is nothing to resume.')
  await press('wake')
  expect(announcer.store.getState().shown).toBe('This isn’t snoozed, so there is nothing to wake.')
})
