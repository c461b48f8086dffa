import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { OpStateName } from '#shared/model/op-state-name.ts'
import { eventId, opId, workspaceId } from '#test/fakes/feed-ids.ts'
import { FeedService } from '#test/fakes/feed-service.ts'
import { StoreDesk } from '#test/fakes/store-desk.ts'
import { outboxInitial } from './migrations/outbox-0001-initial.ts'
import type { StoredOpState } from './outbox/op-row.ts'
import { replicaKind } from './replica/replica.ts'
import { openDatabase } from './sqlite/open-database.ts'

/** An outbox of the first version in which a decision waits, and one that builds on it. */
function leaveOutbox({ dataDir }: StoreDesk): void {
  const kind = { applicationId: 0x53774f62, migrations: [outboxInitial], synchronous: 'FULL', cacheKiB: 1000 } as const
  const db = openDatabase(join(dataDir, 'outbox.sqlite3'), kind)
  db.run('INSERT INTO outbox_workspace VALUES (?, 2)', workspaceId)
  const selection = { kind: 'items', ids: [eventId(1)] }
  const intents = [
    { type: 'event.snooze', selection, until: { kind: 'next_of_group' } },
    { type: 'event.wake', selection },
  ]
  for (const [at, intent] of intents.entries())
    db.run(
      `INSERT INTO op (id, workspace_id, type, type_version, actor, decided_at, intent_json, label, state, touched, before_json)
       VALUES (?, ?, ?, 1, 'ada', 0, ?, 'Kept', 'queued', 1, '{"items":[],"mapping":null}')`,
      opId(at + 1),
      workspaceId,
      intent.type,
      JSON.stringify(intent),
    )
  db.run('INSERT INTO op_dependency VALUES (2, 1)')
  db.close()
}

test('an outbox of the first version keeps what waits in it, in its order', async () => {
  const service = new FeedService()
  service.arrive(1, 1)
  const desk = new StoreDesk(service)
  leaveOutbox(desk)
  await desk.load()
  expect((await desk.push()).map(({ opId: id }) => id)).toEqual([opId(1)])
  expect((await desk.push()).map(({ opId: id }) => id)).toEqual([opId(2)])
  await desk.leave()
})

const unknown = 'This service does not know this kind of decision yet.'

/** Every state that the first version knows, what each is after the update, and whether it is sent then. */
const states: readonly {
  readonly was: Exclude<StoredOpState, 'awaiting_confirmation'>
  readonly is: OpStateName
  readonly type?: string
  readonly code?: string
}[] = [
  { was: 'queued', is: 'queued' },
  { was: 'sending', is: 'queued' },
  { was: 'acked', is: 'acked' },
  { was: 'synced', is: 'synced' },
  { was: 'conflict', is: 'conflict', code: 'op.nothing_selected' },
  { was: 'rejected', is: 'rejected', code: 'role.forbidden' },
  { was: 'cancelled', is: 'cancelled' },
  { was: 'parked', is: 'queued', code: 'op.unknown_type' },
  { was: 'parked', is: 'parked', type: 'event.teleport', code: 'op.unknown_type' },
  { was: 'queued', is: 'parked', type: 'event.teleport' },
  { was: 'queued', is: 'awaiting_confirmation', type: 'event.replay' },
]
const perState = 100

/** Decisions in every state, one after the other, and one that builds on a refused one. */
function fillOutbox({ dataDir }: StoreDesk, ackedAt: number): void {
  const kind = { applicationId: 0x53774f62, migrations: [outboxInitial], synchronous: 'FULL', cacheKiB: 1000 } as const
  const db = openDatabase(join(dataDir, 'outbox.sqlite3'), kind)
  db.run('INSERT INTO outbox_workspace VALUES (?, 2)', workspaceId)
  const put = (no: number, type: string, state: StoredOpState, code: string | null): void => {
    const intent = {
      'event.ignore': { selection: { kind: 'items', ids: [eventId(no)] }, reason: 'noise', note: `kept ${no}` },
      'event.replay': { selection: { kind: 'items', ids: [eventId(no)] }, sends: 1 },
    }[type]
    db.run(
      `INSERT INTO op (id, workspace_id, type, type_version, actor, decided_at, intent_json, label, state, seq, code, message, touched, before_json)
       VALUES (?, ?, ?, 1, 'ada', ?, ?, ?, ?, ?, ?, ?, 1, '{"items":[],"mapping":null}')`,
      opId(no),
      workspaceId,
      type,
      no,
      JSON.stringify({ type, ...intent }),
      `Kept ${no}`,
      state,
      state === 'acked' ? ackedAt : state === 'synced' ? 1 : null,
      code,
      code === null ? null : unknown,
    )
  }
  db.transact(() => {
    let no = 0
    for (let round = 0; round < perState; round += 1)
      for (const { was, type = 'event.ignore', code = null } of states) put((no += 1), type, was, code)
    put((no += 1), 'event.ignore', 'queued', null)
    db.run('INSERT INTO op_dependency VALUES (?, ?)', no, 5)
  })
  db.close()
}

test.each(replicaKind.migrations.map(({ version }) => version))(
  'an outbox of the first version with a hundred decisions in each state loses none beside a copy of version %i, and sends each once',
  async (version) => {
    const count = states.length * perState
    const service = new FeedService()
    for (let n = 1; n <= count + 1; n += 1) service.arrive(n, 1)
    const desk = new StoreDesk(service)
    fillOutbox(desk, service.seq + 1_000)
    const kind = { ...replicaKind, migrations: replicaKind.migrations.slice(0, version) }
    mkdirSync(join(desk.dataDir, 'replicas'), { recursive: true })
    openDatabase(join(desk.dataDir, 'replicas', `${workspaceId}.sqlite3`), kind).close()
    await desk.load()
    const byState = (): Promise<Readonly<Record<OpStateName, number>>> =>
      desk.store.opsTrace({ workspaceId, of: 'all', offset: 0, limit: 1 }).then((trace) => trace.byState)
    const expected: Partial<Record<OpStateName, number>> = { blocked: 1 }
    for (const { is } of states) expected[is] = (expected[is] ?? 0) + perState
    expect(await byState()).toMatchObject(expected)
    // What waits or was applied lies over the rows; what was refused or taken back does not.
    const hidden = states.filter(({ is }) => is === 'queued' || is === 'acked').length * perState + 1
    expect((await desk.store.inboxCounts({ workspaceId })).open).toBe(count + 1 - hidden)

    const { ops } = await desk.store.nextBatch({ workspaceId, limit: 5_000 })
    const queued = Array.from({ length: count }, (_, at) => at).filter(
      (at) => states[at % states.length]?.is === 'queued',
    )
    expect(ops.map(({ id }) => id)).toEqual(queued.map((at) => opId(at + 1)))
    expect(ops.map(({ intent }) => ('note' in intent ? intent.note : ''))).toEqual(queued.map((at) => `kept ${at + 1}`))
    await desk.store.settle({ workspaceId, verdicts: service.apply(ops) })
    expect((await desk.store.nextBatch({ workspaceId, limit: 10 })).ops).toEqual([])
    expect(await byState()).toMatchObject({ ...expected, queued: 0, acked: (expected.acked ?? 0) + ops.length })
    await desk.leave()
  },
  30_000,
)
