import { expect, test } from 'vitest'
import type { IpcReply } from '#shared/ipc/contract.ts'
import { createIpcClient } from '#shared/ipc/ipc-client.ts'
import { createOverlays } from '../../app/overlays.ts'
import { createAnnouncer } from '../../ui/announcer.ts'
import { createBulks } from '../bulk/bulks.ts'
import { createDecisions } from '../operations/decisions.ts'
import { createInbox } from './inbox.ts'
import { targetsOfMatching } from './matching.ts'
import { inboxText } from './messages.ts'
import { createTriage } from './triage.ts'

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 10))

/** All that matches is selected; what the service is asked to plan is kept. */
function openAll(state: 'open' | 'snoozed') {
  const planned: unknown[] = []
  const client = createIpcClient({
    async call(method, input): Promise<IpcReply> {
      if (method !== 'bulk.plan') return { ok: true, output: null }
      planned.push((input as { action: unknown }).action)
      return { ok: true, output: { id: 'bulk_1', state: { kind: 'expired' }, skipped: 0, undo: null } }
    },
    subscribe: () => () => undefined,
  })
  const [overlays, announcer, decisions] = [createOverlays(), createAnnouncer(), createDecisions(client)]
  const bulks = createBulks({ client, decisions, overlays })
  const triage = createTriage({ client, inbox: createInbox(client), bulks, announcer, overlays, decisions })
  const filter = { state, provider: null, text: '', closingWithinMs: null }
  const all = { filter, groupKey: null, shown: 7 }
  bulks.selectAll(all)
  const overlay = () => overlays.store.getState().overlay
  return { planned, triage, announcer, overlay, bulks, all, work: () => bulks.store.getState().work }
}

test('the pickers of all that matches are for its count, and what they choose is planned with where it goes', async () => {
  const { planned, triage, overlay, all, work } = openAll('open')
  triage.begin('map')
  await settle()
  expect(overlay()).toMatchObject({ kind: 'map', targets: { count: 7, matching: all }, candidates: [] })
  const destination = { kind: 'project', id: 'prj_1' } as const
  const map = { kind: 'map', destination, projectName: 'Search', provenance: 'manual', evidence: [] } as const
  triage.perform(map, targetsOfMatching(all))
  await settle()
  expect(work()).toMatchObject({ to: 'Search' })
  triage.perform({ kind: 'assign', member: { id: 'mem_1', name: 'Ana' } }, targetsOfMatching(all))
  await settle()
  expect(work()).toMatchObject({ to: 'Ana' })
  expect(planned).toEqual([
    { kind: 'map', destination },
    { kind: 'assign', memberId: 'mem_1' },
  ])
})

test('Route again plans all that matches, open as it is', async () => {
  const { planned, triage } = openAll('open')
  triage.reroute()
  await settle()
  expect(planned).toEqual([{ kind: 'reroute' }])
})

test('what is snoozed can only be woken together', async () => {
  const { planned, triage, announcer, overlay } = openAll('snoozed')
  triage.begin('assign')
  await settle()
  triage.reroute()
  await settle()
  expect([planned, overlay().kind]).toEqual([[], 'none'])
  expect(announcer.store.getState().shown).toBe(inboxText.onlyForOpen)
})
