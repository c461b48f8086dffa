import { expect, test } from 'vitest'
import { webhookProviders } from '#backend/providers/webhook-providers.ts'
import { routeBatch } from '#backend/routing/route-batch.ts'
import { commitDeliveries } from '#backend/intake/commit-deliveries.ts'
import { createDeliveryWriter } from '#backend/intake/delivery-writer.ts'
import { applyOps } from '#backend/features/ops/apply-ops.ts'
import { readChanges } from '#backend/features/changes/read-changes.ts'
import { Crash, dyingAt } from './dying-db.ts'
import { newFile, openCore, pushTo, workspaceId, writerOf } from './core.ts'
import { onPostgres } from './store-of-test.ts'

function seeded(file: string) {
  const core = openCore({ file })
  core.addProject('search')
  core.addInstallation('5')
  return core
}

const payloads = [
  { event: 'push', id: 'one', payload: pushTo({ id: 1, name: 'acme/search' }, 5) },
  { event: 'push', id: 'two', payload: pushTo({ id: 1, name: 'acme/search' }, 5) },
  {
    event: 'installation',
    id: 'three',
    payload: {
      action: 'suspend',
      installation: { id: 5, account: { id: 1, login: 'acme', type: 'Organization' } },
      sender: { id: 7, login: 'ana' },
    },
  },
  { event: 'push', id: 'four', payload: pushTo({ id: 2, name: 'acme/web' }, 5) },
]

/** Every row that routing writes, without the ids and times that differ from run to run. */
function written(core: ReturnType<typeof openCore>) {
  const { changes } = readChanges(core.db, workspaceId, { cursor: 0, limit: 1_000 })
  const events = changes.flatMap((change) =>
    change.kind === 'upsert' && change.entity === 'event' ? [change.row] : [],
  )
  return {
    events: events.map((event) => [
      event.deliveryId,
      event.outcome.kind,
      event.item?.primaryReason,
      event.suspectedReplayOf !== null,
    ]),
    groups: core.db
      .read('SELECT reason, subject, open, snoozed, total FROM unmatched_group ORDER BY subject, reason')
      .all(),
    resources: core.db.read('SELECT full_name, version FROM resource ORDER BY full_name').all(),
    installation: core.db.read('SELECT state_json, version FROM installation').all(),
    deliveries: core.db.read('SELECT delivery_id, state FROM delivery ORDER BY arrival').all(),
  }
}

test('a process that dies at any write of routing loses nothing and does nothing twice', async () => {
  const clean = seeded(newFile())
  for (const { payload, event, id } of payloads) await clean.send(payload, { event, id })
  await clean.router.drain()
  const expected = written(clean)
  clean.close()
  expect(expected.events).toHaveLength(4)
  let survived = false
  // Each round makes two stores, which takes its time on a server.
  const step = onPostgres ? 11 : 1
  for (let last = 0; !survived; last += step) {
    const file = newFile()
    const core = seeded(file)
    for (const { payload, event, id } of payloads) await core.send(payload, { event, id })
    const tools = { newId: core.newId, clock: core.clock, providers: webhookProviders, onDefect: () => undefined }
    try {
      routeBatch({ ...tools, db: dyingAt(core.db, last) }, { limit: 64 })
      survived = true
    } catch (error) {
      expect(error).toBeInstanceOf(Crash)
    }
    core.close()
    const again = openCore({ file })
    await again.router.drain()
    expect(written(again)).toEqual(expected)
    again.close()
    expect(last).toBeLessThan(500)
  }
})

test('a process that dies while it commits a group has acknowledged none of it', async () => {
  for (const last of [0, 1, 2, 3, 4]) {
    const file = newFile()
    const core = seeded(file)
    const writer = createDeliveryWriter({
      maxWaiting: 10,
      commit: async (deliveries) => commitDeliveries(dyingAt(core.db, last), deliveries),
    })
    const delivery = {
      providerAppId: 'app_1',
      provider: 'github',
      eventType: 'push',
      receivedAt: 1,
      authenticatedBy: 'signature' as const,
      headersJson: '{}',
      isHint: false,
      body: Buffer.from('{}'),
    }
    const settled = await Promise.allSettled(['a', 'b'].map((deliveryId) => writer.write({ ...delivery, deliveryId })))
    core.close()
    const again = openCore({ file })
    expect(settled.map((one) => one.status)).toEqual(['rejected', 'rejected'])
    expect(again.db.read('SELECT delivery_id FROM delivery').all()).toEqual([])
    again.close()
  }
})

test('a process that dies inside a decision leaves all of it or none, and the same decision is applied once after', async () => {
  let survived = false
  // Each round makes two stores, which takes its time on a server.
  const step = onPostgres ? 11 : 1
  for (let last = 0; !survived; last += step) {
    const file = newFile()
    const core = seeded(file)
    for (const { payload, event, id } of payloads.slice(0, 2)) await core.send(payload, { event, id })
    await core.router.drain()
    const resource = core.db
      .read<{ id: string; installation_id: string }>('SELECT id, installation_id FROM resource')
      .get()
    const project = core.db.read<{ id: string }>('SELECT id FROM project').get()
    const seq = core.db.read<{ seq: number }>('SELECT seq FROM workspace').get()?.seq
    const groupKey = `resource/${resource?.installation_id}/${resource?.id}`
    const intent = {
      type: 'mapping.create',
      mappingId: 'map_01900000-0000-7000-8000-000000000001',
      installationId: resource?.installation_id,
      resourceId: resource?.id,
      destination: { kind: 'project', id: project?.id },
      filter: { events: [], branches: [], paths: [] },
      provenance: 'manual',
      evidence: [],
      selection: { kind: 'group', groupKey, throughSeq: seq, count: 2 },
    }
    const op = {
      id: 'op_01900000-0000-7000-8000-000000000001',
      actor: 'ana',
      decidedAt: '2026-06-01T00:00:00.000Z',
      intent,
    }
    const context = {
      workspaceId,
      principal: { name: 'ana', role: 'operator' as const },
      clock: core.clock,
      newId: core.newId,
    }
    try {
      applyOps({ ...context, write: writerOf(dyingAt(core.db, last)) }, [op])
      survived = true
    } catch (error) {
      expect(error).toBeInstanceOf(Crash)
    }
    core.close()
    const again = openCore({ file })
    const mapped = () =>
      again.db.read<{ n: number }>("SELECT count(*) AS n FROM event WHERE outcome_kind = 'routed'").get()?.n
    expect(mapped()).toBe(survived ? 2 : 0)
    expect(applyOps({ ...context, write: writerOf(again.db) }, [op])).toMatchObject([
      { kind: survived ? 'duplicate' : 'applied', result: { applied: 2 } },
    ])
    expect(mapped()).toBe(2)
    expect(again.db.read('SELECT open, carried FROM unmatched_group, mapping').all()).toEqual([{ open: 0, carried: 2 }])
    again.close()
  }
})
