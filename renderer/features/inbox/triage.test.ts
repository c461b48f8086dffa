import { expect, test } from 'vitest'
import type { IpcReply } from '#shared/ipc/contract.ts'
import { createIpcClient } from '#shared/ipc/ipc-client.ts'
import type { Client } from '../../client/client.ts'
import { createOverlays } from '../../app/overlays.ts'
import { createAnnouncer } from '../../ui/announcer.ts'
import { unasked } from '../bulk/bulk-work.ts'
import { createBulks } from '../bulk/bulks.ts'
import { createDecisions } from '../operations/decisions.ts'
import { createInbox } from './inbox.ts'
import { createTriage } from './triage.ts'
import type { Targets } from './verdict.ts'

const bulksOf = (client: Client) =>
  createBulks({ client, decisions: createDecisions(client), overlays: createOverlays() })

const id = '00000000-0000-7000-8000-000000000000'
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 10))
const rowOf = (groupKey: string) => ({ groupKey, subject: groupKey })

/** A service with two groups, which takes decisions or refuses them with a cause. */
function clientOf(cause: string | null, rows = (): readonly string[] => ['a', 'b']) {
  const answers: Record<string, unknown> = {
    'inbox.counts': { isLoaded: true },
    'ops.decide': { id: `op_${id}`, undoable: true, state: { kind: 'queued' } },
    'ops.last': null,
    'ops.next_redo': null,
    'ops.redo': { redone: [{ id: `op_${id}`, label: 'Ignored b', together: null }], left: [] },
  }
  return createIpcClient({
    async call(method): Promise<IpcReply> {
      if (method === 'inbox.groups') {
        return { ok: true, output: { total: rows().length, events: rows().length, rows: rows().map(rowOf) } }
      }
      if (method === 'inbox.find_row') return { ok: true, output: null }
      const isRefused = method === 'ops.decide' && cause !== null
      if (!isRefused && method in answers) return { ok: true, output: answers[method] }
      return { ok: false, error: { code: 'service.unreachable', message: cause ?? method, details: {}, traceId: 't' } }
    },
    subscribe: () => () => undefined,
  })
}

async function openTriage(cause: string | null, isAway = () => false) {
  const client = clientOf(cause)
  const inbox = createInbox(client)
  const announcer = createAnnouncer()
  const decisions = createDecisions(client, announcer.say)
  inbox.reset()
  await settle()
  inbox.groups.moveTo(1)
  const triage = createTriage({
    client,
    inbox,
    bulks: bulksOf(client),
    decisions,
    announcer,
    overlays: createOverlays(),
    isAway,
  })
  return { inbox, decisions, announcer, triage }
}

const second: Targets = {
  unit: 'group',
  rowKeys: ['b'],
  groups: 1,
  count: 1,
  each: [
    {
      subject: 'b',
      installationId: null,
      resourceId: null,
      reason: 'NO_MAPPING',
      selection: { kind: 'items', ids: [`evt_${id}`] },
    },
  ],
}

test('a key for a row that somebody else has just decided never decides the next one', async () => {
  let rows = ['a', 'b', 'c']
  let timeMs = 0
  const client = clientOf(null, () => rows)
  const inbox = createInbox(client)
  const announcer = createAnnouncer()
  const decisions = createDecisions(client)
  const overlays = createOverlays()
  inbox.reset()
  await settle()
  inbox.groups.moveTo(1)
  const triage = createTriage({
    client,
    inbox,
    bulks: bulksOf(client),
    decisions,
    announcer,
    overlays,
    now: () => timeMs,
  })
  rows = ['new', 'a', 'c']
  await inbox.refresh()
  expect(inbox.groups.store.getState().cursor).toEqual({ index: 2, key: 'c' })
  expect(announcer.store.getState().shown).toMatch(/^b left the list/)
  triage.accept(1)
  triage.begin('ignore')
  await settle()
  expect(announcer.store.getState().shown).toBe(
    'Another row has just come under the cursor. Look at it, then press again.',
  )
  expect(decisions.store.getState()).toEqual({ last: null, next: null, failure: null })
  rows = ['newest', 'new', 'a', 'c']
  await inbox.refresh()
  expect(inbox.groups.store.getState().cursor, 'from then on it stays with its row').toEqual({ index: 3, key: 'c' })
  timeMs = 700
  triage.accept(1)
  await settle()
  expect(decisions.store.getState().failure).toBe('inbox.group')
})

test('a row that leaves because a decision on it is done again is not said to be decided elsewhere', async () => {
  let rows = ['a', 'b', 'c']
  const client = clientOf(null, () => rows)
  const inbox = createInbox(client)
  const announcer = createAnnouncer()
  inbox.reset()
  await settle()
  inbox.groups.moveTo(1)
  const decisions = createDecisions(client)
  const triage = createTriage({
    client,
    inbox,
    bulks: bulksOf(client),
    decisions,
    announcer,
    overlays: createOverlays(),
  })
  rows = ['a', 'c']
  triage.redo(`op_${id}`)
  await settle()
  expect(inbox.groups.store.getState().total).toBe(2)
  expect(announcer.store.getState().text).toBe('Done again: Ignored b; undo available')
})

test('what is routed again without the service is said to wait', async () => {
  const { triage, announcer } = await openTriage(null, () => true)
  triage.perform({ kind: 'reroute', evenDecided: false }, second)
  await settle()
  expect(announcer.store.getState().text).toMatch(/^Waits in the outbox; routed again when the service is back; /)
})

test('a row that leaves by a run of ours, or a moment after it, is not said to be decided elsewhere', async () => {
  let rows = ['a', 'b', 'c']
  let timeMs = 0
  const client = clientOf(null, () => rows)
  const inbox = createInbox(client)
  const announcer = createAnnouncer()
  const bulks = bulksOf(client)
  const decisions = createDecisions(client)
  inbox.reset()
  await settle()
  createTriage({ client, inbox, bulks, decisions, announcer, overlays: createOverlays(), now: () => timeMs })
  const work = {
    matching: null,
    action: { kind: 'wake' },
    to: null,
    label: () => '',
    bulk: null,
    isSent: true,
  } as const
  bulks.store.setState({ work: { ...unasked, ...work } })
  rows = ['b', 'c']
  await inbox.refresh()
  bulks.store.setState({ work: null })
  rows = ['c']
  await inbox.refresh()
  expect(announcer.store.getState().shown).toBeNull()
  timeMs = 5_000
  rows = ['d']
  await inbox.refresh()
  expect(announcer.store.getState().shown).toMatch(/^c left the list/)
})

test('a group that was emptied from inside is not said to be decided elsewhere', async () => {
  let rows = ['a', 'b', 'c']
  const { call, subscribe } = clientOf(null, () => rows)
  const event = { id: `evt_${id}`, title: 'the only one', groupKey: 'b' }
  const client: Client = {
    subscribe,
    async call(method, input) {
      if (method === 'inbox.events') return { total: 1, rows: [event] } as never
      return await call(method, input)
    },
  }
  const inbox = createInbox(client)
  const announcer = createAnnouncer()
  const decisions = createDecisions(client)
  inbox.reset()
  await settle()
  inbox.groups.moveTo(1)
  const triage = createTriage({
    client,
    inbox,
    bulks: bulksOf(client),
    decisions,
    announcer,
    overlays: createOverlays(),
  })
  inbox.openGroup(rowOf('b') as never)
  await settle()
  triage.perform({ kind: 'ignore', reason: 'noise', note: '' }, { ...second, unit: 'event', rowKeys: [event.id] })
  await settle()
  rows = ['a', 'c']
  inbox.back()
  await inbox.refresh()
  await settle()
  expect(inbox.groups.store.getState().cursor.key).toBe('c')
  expect(announcer.store.getState().shown ?? '').not.toMatch(/left the list/)
})

test('a row that is seen half decided takes the cursor nowhere: the next row is under it', async () => {
  let rows = ['a', 'b', 'c', 'd', 'e']
  let store = (): void => undefined
  const stored = new Promise<void>((resolve) => (store = resolve))
  const seen: (number | null)[] = []
  const { call, subscribe } = clientOf(null, () => rows)
  const client: Client = {
    subscribe,
    async call(method, input) {
      if (method === 'ops.decide') await stored
      return await call(method, input)
    },
  }
  const inbox = createInbox(client)
  const decisions = createDecisions(client)
  inbox.reset()
  await settle()
  inbox.groups.moveTo(1)
  const triage = createTriage({
    client,
    inbox,
    bulks: bulksOf(client),
    decisions,
    announcer: createAnnouncer(),
    overlays: createOverlays(),
  })
  inbox.groups.store.subscribe(({ cursor }) => seen.push(cursor.index))
  triage.perform({ kind: 'ignore', reason: 'noise', note: '' }, second)
  await settle()
  // The verdict is laid over a large group in pieces: with most of its events gone, it comes last by size.
  rows = ['a', 'c', 'd', 'e', 'b']
  const refreshed = inbox.refresh()
  await settle()
  rows = ['a', 'c', 'd', 'e']
  store()
  await refreshed
  await settle()
  expect(inbox.groups.store.getState()).toMatchObject({ total: 4, cursor: { index: 1, key: 'c' } })
  expect(new Set(seen)).toEqual(new Set([1]))
})

test('a verdict that failed leaves the rows and the cursor where they were, and says why', async () => {
  const { inbox, decisions, triage } = await openTriage('The disk is full.')
  triage.perform({ kind: 'ignore', reason: 'noise', note: '' }, second)
  await settle()
  expect(inbox.groups.store.getState()).toMatchObject({ total: 2, cursor: { index: 1, key: 'b' } })
  expect(decisions.store.getState()).toEqual({ last: null, next: null, failure: 'The disk is full.' })
  decisions.settle()
  expect(decisions.store.getState().failure).toBeNull()
})

test('what was asked for behind a verdict that failed is not done: it was meant for another row', async () => {
  const { decisions, announcer, triage } = await openTriage('The disk is full.')
  triage.perform({ kind: 'ignore', reason: 'noise', note: '' }, second)
  triage.undo()
  expect(triage.work.getState()).toEqual({ pending: 2, stops: 0 })
  await settle()
  expect(triage.work.getState()).toEqual({ pending: 0, stops: 1 })
  expect(decisions.store.getState().failure).toBe('The disk is full.')
  expect(announcer.store.getState()).toMatchObject({ text: 'The disk is full.', shown: null })
  triage.undo()
  await settle()
  expect(announcer.store.getState().shown).toBe('Nothing to take back.')
})

test('what was decided is the last action', async () => {
  const { decisions, announcer, triage } = await openTriage(null)
  triage.perform({ kind: 'ignore', reason: 'noise', note: '' }, second)
  await settle()
  expect(decisions.store.getState().last).toEqual({ label: 'Ignored b, 1 event', undoable: true, waits: false })
  expect(announcer.store.getState().text).toMatch(/^Ignored; \d groups? left; undo available$/)
})

test('how many are left counts what was decided off screen and what has arrived meanwhile', async () => {
  let rows = ['a', 'b', 'c']
  const client = clientOf(null, () => rows)
  const inbox = createInbox(client)
  const announcer = createAnnouncer()
  inbox.reset()
  await settle()
  const parts = {
    client,
    inbox,
    bulks: bulksOf(client),
    announcer,
    decisions: createDecisions(client),
    overlays: createOverlays(),
  }
  const triage = createTriage(parts)
  const offScreen = { ...second, rowKeys: ['not loaded'] }
  rows = ['a', 'b', 'new', 'newer']
  triage.perform({ kind: 'ignore', reason: 'noise', note: '' }, offScreen)
  await settle()
  expect(announcer.store.getState().text).toBe('Ignored; 4 groups left; undo available')
})

test('what came of a key is not said behind what came of a later one, nor with the count of another list', async () => {
  let answer = (): void => undefined
  let isSlow = false
  const { call, subscribe } = clientOf(null)
  const client: Client = {
    subscribe,
    async call(method, input) {
      if (isSlow && method === 'inbox.groups') await new Promise<void>((resolve) => (answer = resolve))
      return await call(method, input)
    },
  }
  const inbox = createInbox(client)
  const announcer = createAnnouncer()
  const said: string[] = []
  announcer.store.subscribe(({ text }) => said.push(text))
  inbox.reset()
  await settle()
  isSlow = true
  const parts = {
    client,
    inbox,
    bulks: bulksOf(client),
    announcer,
    decisions: createDecisions(client),
    overlays: createOverlays(),
  }
  const triage = createTriage(parts)
  triage.perform({ kind: 'ignore', reason: 'noise', note: '' }, second)
  await settle()
  triage.perform({ kind: 'wake' }, second)
  await settle()
  answer()
  await settle()
  inbox.setFilter({ text: 'else' })
  isSlow = false
  answer()
  await settle()
  expect(said).toEqual(['Woken; undo available'])
})

test('a refusal is shown until the next word, or until it was there for long enough', async () => {
  const { announcer, triage } = await openTriage(null)
  triage.undo()
  await settle()
  expect(announcer.store.getState().shown).toBe('Nothing to take back.')
  announcer.settle()
  expect(announcer.store.getState()).toMatchObject({ shown: null, text: 'Nothing to take back.' })
})

test('after a restart, a decision that is taken back brings the cursor to what it had decided', async () => {
  const selection = { kind: 'group', groupKey: 'b', throughSeq: 1, count: 1 }
  const state = { kind: 'synced' }
  const op = { id: `op_${id}`, label: 'Ignored b', ran: null, state, intent: { type: 'event.ignore', selection } }
  let standing: typeof op | null = op
  const client = createIpcClient({
    async call(method): Promise<IpcReply> {
      if (method === 'inbox.counts') return { ok: true, output: { isLoaded: true } }
      if (method === 'ops.last') return { ok: true, output: standing }
      if (method === 'ops.next_redo') return { ok: true, output: null }
      if (method === 'ops.undo') standing = null
      if (method === 'ops.undo') return { ok: true, output: { undone: op, by: null } }
      const rows = (standing === null ? ['a', 'b', 'c'] : ['a', 'c']).map(rowOf)
      if (method === 'inbox.groups') return { ok: true, output: { total: rows.length, events: rows.length, rows } }
      return { ok: true, output: null }
    },
    subscribe: () => () => undefined,
  })
  const inbox = createInbox(client)
  const announcer = createAnnouncer()
  const triage = createTriage({
    bulks: bulksOf(client),
    client,
    inbox,
    decisions: createDecisions(client),
    announcer,
    overlays: createOverlays(),
  })
  inbox.reset()
  await settle()
  expect(inbox.groups.store.getState().cursor).toEqual({ index: 0, key: 'a' })
  triage.undo()
  await settle()
  expect(inbox.groups.store.getState().cursor).toEqual({ index: 1, key: 'b' })
})
