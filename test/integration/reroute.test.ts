import { afterEach, expect, test } from 'vitest'
import { removeBody } from '#backend/features/retention/remove-events.ts'
import { transaction } from '#backend/store/transaction.ts'
import type { Event } from '#shared/model/event.ts'
import type { EventId, InstallationId, OpId, ProjectId } from '#shared/model/ids.ts'
import { must } from '#shared/lib/must.ts'
import { readChanges } from '#backend/features/changes/read-changes.ts'
import { type Core, openCore, pushTo, workspaceId } from './core.ts'

let core: Core
afterEach(() => core.close())

interface World {
  readonly installationId: InstallationId
  readonly web: ProjectId
}

function world(): World {
  core = openCore()
  return { installationId: core.addInstallation('5'), web: core.addProject('web') }
}

async function arrive(times: number): Promise<void> {
  for (let n = 0; n < times; n += 1) await core.send(pushTo({ id: 1, name: 'acme/repo' }, 5))
  await core.router.drain()
}

const events = (): Event[] =>
  readChanges(core.db, workspaceId, { cursor: 0, limit: 1_000 }).changes.flatMap((change) =>
    change.kind === 'upsert' && change.entity === 'event' ? [change.row] : [],
  )
const ids = (): EventId[] => events().map((event) => event.id)
const reroute = (selected: EventId[], options: { evenDecided?: boolean; id?: OpId } = {}) =>
  core.decide(
    {
      type: 'event.reroute',
      selection: { kind: 'items', ids: selected },
      evenDecided: options.evenDecided ?? false,
    },
    options.id === undefined ? {} : { id: options.id },
  )

const map = ({ installationId, web }: World) => core.mapOnly(installationId, web)
const signals = () =>
  core.db.read<{ n: number }>('SELECT count(*) AS n FROM signal WHERE retracted_at IS NULL').get()?.n

test('what waits goes where a mapping leads that was made without it, and an undo brings it back', async () => {
  const made = world()
  await arrive(3)
  map(made)
  const id = core.newId('op')
  expect(reroute(ids(), { id })).toMatchObject({ kind: 'applied', result: { applied: 3, skipped: [] } })
  expect(events().map(({ outcome, item }) => [outcome.kind, item])).toEqual(Array(3).fill(['routed', null]))
  expect(signals()).toBe(3)
  expect(core.decide({ type: 'op.undo', target: id })).toMatchObject({ kind: 'applied', result: { applied: 3 } })
  expect(events().map(({ outcome, item }) => [outcome.kind, item?.state.kind])).toEqual(
    Array(3).fill(['unmatched', 'open']),
  )
  expect(signals()).toBe(0)
})

test('what a person decided stays, and is said so, unless it is asked for', async () => {
  const made = world()
  await arrive(2)
  map(made)
  const [ignored, waiting] = ids() as [EventId, EventId]
  const selection = { kind: 'items' as const, ids: [ignored] }
  core.decide({ type: 'event.ignore', selection, reason: 'noise', note: '' })
  expect(reroute([ignored, waiting])).toMatchObject({
    result: { applied: 1, skipped: [{ id: ignored, code: 'decided_by_person' }] },
  })
  expect(events().find((event) => event.id === ignored)?.item?.state.kind).toBe('ignored')
  expect(reroute([ignored])).toMatchObject({ kind: 'conflict', code: 'op.nothing_selected' })
  expect(reroute([ignored], { evenDecided: true })).toMatchObject({ result: { applied: 1 } })
  expect(events().find((event) => event.id === ignored)?.outcome.kind).toBe('routed')
})

test('an event whose request is no longer kept is left alone, and named', async () => {
  world()
  await arrive(2)
  const [gone] = ids() as [EventId]
  const { arrival } = must(
    core.db.read<{ arrival: number }>('SELECT arrival FROM event WHERE id = ?').get(gone),
    'it has arrived',
  )
  transaction(core.db, () => void removeBody(core.db, arrival))
  expect(reroute(ids())).toMatchObject({ result: { skipped: [{ id: gone, code: 'payload_gone' }] } })
})

test('what could not be read then is read by what the service has learnt since', async () => {
  const made = world()
  await arrive(1)
  map(made)
  const [id] = ids() as [EventId]
  const asIfUnread = [
    `UPDATE event SET title = 'Unreadable', kind = NULL, resource_id = NULL, installation_id = NULL WHERE id = ?`,
    `UPDATE decision SET decision_json = '{}' WHERE event_id = ?`,
  ]
  for (const sql of asIfUnread) transaction(core.db, () => void core.db.write(sql).run(id))
  expect(reroute([id])).toMatchObject({ result: { rerouted: [{ outcome: 'routed', changed: true }] } })
  expect(events()).toMatchObject([{ kind: 'git.push', installationId: made.installationId, item: null }])
})

test('undo leaves alone what was decided after it was routed again', async () => {
  const made = world()
  await arrive(2)
  map(made)
  const id = core.newId('op')
  reroute(ids(), { id })
  const mapping = must(core.db.read<{ id: `map_${string}` }>('SELECT id FROM mapping').get(), 'just made')
  core.decide({ type: 'mapping.retire', mappingId: mapping.id, baseVersion: 1 })
  const [again, stays] = ids() as [EventId, EventId]
  expect(reroute([again])).toMatchObject({ result: { rerouted: [{ outcome: 'unmatched' }] } })
  expect(core.decide({ type: 'op.undo', target: id })).toMatchObject({
    result: { applied: 1, skipped: [{ id: again, code: 'decided_since' }] },
  })
  expect(events().find((event) => event.id === stays)?.item?.state.kind).toBe('open')
})

test('routed once, waiting events reach a project, and the next one of the repository waits again', async () => {
  const { web } = world()
  await arrive(2)
  const id = core.newId('op')
  const destination = { kind: 'project', id: web } as const
  const selection = { kind: 'items', ids: ids() } as const
  expect(core.decide({ type: 'event.route_once', selection, destination }, { id })).toMatchObject({
    result: { applied: 2 },
  })
  expect([signals(), ...events().map((event) => event.item?.state)]).toEqual([
    2,
    ...Array<unknown>(2).fill({ kind: 'routed_once', destination }),
  ])
  await arrive(1)
  expect(events().filter((event) => event.item?.state.kind === 'open')).toHaveLength(1)
  expect(core.decide({ type: 'op.undo', target: id })).toMatchObject({ result: { applied: 2 } })
  expect([signals(), events().filter((event) => event.item?.state.kind === 'open').length]).toEqual([0, 3])
})
