import { afterEach, expect, test } from 'vitest'
import { planReplay } from '#backend/features/replays/plan-replay.ts'
import { transaction } from '#backend/store/transaction.ts'
import type { EventId, ProjectId } from '#shared/model/ids.ts'
import { type Core, openCore, pushTo, workspaceId } from './core.ts'

let core: Core
afterEach(() => core.close())

const ids = () =>
  core.db
    .read<{ id: EventId }>('SELECT id FROM event ORDER BY arrival')
    .all()
    .map((row) => row.id)
const messages = () =>
  core.db
    .read<{ event_id: string; message: string; state: string }>(
      "SELECT event_id, message, state FROM destination_delivery WHERE message = 'signal.replayed' ORDER BY event_id",
    )
    .all()

/** Events that a project has, and one that waits. */
async function sent(times: number, { withSink = true } = {}): Promise<ProjectId> {
  core = openCore()
  core.addInstallation('5')
  const project = core.addProject('web')
  if (withSink)
    transaction(core.db, () =>
      core.db
        .write(
          "INSERT INTO sink VALUES (?, ?, 'project', 'https://web.example/hook?key=1', 'ref', NULL, 0, NULL, 0, 0, 0, 1)",
        )
        .run(workspaceId, project),
    )
  for (let n = 0; n <= times; n += 1) await core.send(pushTo({ id: 1, name: 'acme/repo' }, 5))
  await core.router.drain()
  const selection = { kind: 'items' as const, ids: ids().slice(0, times) }
  core.decide({ type: 'event.route_once', selection, destination: { kind: 'project', id: project } })
  return project
}

const replay = (selected: EventId[], sends: number, id = core.newId('op')) =>
  core.decide({ type: 'event.replay', selection: { kind: 'items', ids: selected }, sends }, { id })

test('the plan says where events would go, without the path that may hold a secret; nothing is sent by asking', async () => {
  const project = await sent(2)
  const [, , waiting] = ids()
  expect(planReplay(core.db, workspaceId, ids()).plan).toEqual({
    events: 2,
    sends: 2,
    targets: [
      {
        destination: { kind: 'project', id: project },
        name: 'web',
        events: 2,
        sink: { origin: 'https://web.example', paused: false },
        last: { state: 'held', at: new Date(core.clock()).toISOString(), status: null },
      },
    ],
    skipped: [{ id: waiting, code: 'not_routed' }],
  })
  expect(messages()).toEqual([])
})

test('a replay is one message for each event and destination, the same operation is the same messages, and none is taken back', async () => {
  await sent(2)
  const id = core.newId('op')
  const [first, second, waiting] = ids() as [EventId, EventId, EventId]
  expect(replay([first, second, waiting], 2, id)).toMatchObject({
    result: { applied: 2, messages: 2, skipped: [{ id: waiting, code: 'not_routed' }] },
  })
  expect(replay([first, second, waiting], 2, id).kind).toBe('duplicate')
  expect(messages()).toEqual(
    [first, second].toSorted().map((event_id) => ({ event_id, message: 'signal.replayed', state: 'due' })),
  )
  expect(core.decide({ type: 'op.undo', target: id })).toMatchObject({ kind: 'conflict', code: 'op.not_undoable' })
  replay([first], 1)
  expect(messages()).toHaveLength(3)
})

test('more messages than were shown are not sent, and an event without a sink has none', async () => {
  await sent(2)
  expect(replay(ids(), 1)).toMatchObject({ kind: 'conflict', code: 'replay.changed', current: { sends: 2 } })
  expect(messages()).toEqual([])
  core.close()
  await sent(1, { withSink: false })
  const [sunk] = ids() as [EventId]
  expect(planReplay(core.db, workspaceId, [sunk]).plan).toMatchObject({
    sends: 0,
    targets: [{ events: 1, sink: null }],
    skipped: [{ id: sunk, code: 'no_sink' }],
  })
  expect(replay([sunk], 1)).toMatchObject({ kind: 'conflict', code: 'op.nothing_selected' })
})
