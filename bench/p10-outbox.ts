import { randomBytes } from 'node:crypto'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { createServiceClient, type ServiceClient } from '#main/service/service-client.ts'
import { afterTimeout } from '#main/service/timers.ts'
import { createStoreClient } from '#main/store/store-client.ts'
import { createStoreHealth } from '#main/store/store-health.ts'
import type { ConsoleStore } from '#main/store/store-api.ts'
import { loadSnapshot } from '#main/sync/load-snapshot.ts'
import { pullChanges } from '#main/sync/pull-changes.ts'
import { pushOps } from '#main/sync/push-ops.ts'
import { projectRoot } from '#scripts/project-root.ts'
import { createNewId } from '#shared/lib/new-id.ts'
import { must } from '#shared/lib/must.ts'
import type { WorkspaceId } from '#shared/model/ids.ts'
import { toInstant } from '#shared/model/instant.ts'
import type { Intent, Operation } from '#shared/model/operation.ts'
import { deliver, pushDelivery } from '#test/integration/kills-github.ts'
import { adminTokenOf, startService } from '#test/integration/kills-programs.ts'
import { furnishService } from '#test/integration/kills-world.ts'
import { limitRow, ratioRow, reportRow, timesOf } from './replica/measure.ts'
import type { Workload } from './workload.ts'

const decisions = 5_000
const events = 500
const perRequest = 100
const rounds = 3

/** What every round begins with: a service's folder, and a console's with decisions that wait. */
interface Prepared {
  readonly serviceDir: string
  readonly consoleDir: string
  readonly token: string
  readonly tenantId: string
  readonly workspaceId: WorkspaceId
  readonly ops: readonly Operation[]
}

function openStore(dataDir: string): ConsoleStore {
  return createStoreClient({
    dataDir,
    clock: Date.now,
    after: afterTimeout,
    health: createStoreHealth(),
    workerFile: join(projectRoot, 'dist/store-worker/store-worker.js'),
  })
}

const options = ({ tenantId, workspaceId }: Pick<Prepared, 'tenantId' | 'workspaceId'>) => ({
  tenantId,
  workspaceId,
  signal: new AbortController().signal,
  now: Date.now,
})

async function prepare(folder: string): Promise<Prepared> {
  const [serviceDir, consoleDir] = [join(folder, 'service'), join(folder, 'console')]
  const service = startService(serviceDir)
  const url = await service.address
  const token = adminTokenOf(serviceDir)
  const { webhookPath, tenantId, workspaceId } = await furnishService({ url, token })
  for (let n = 1; n <= events; n += 1) await deliver(url + webhookPath, pushDelivery(`delivery-${n}`, 1 + (n % 40)))
  const client = createServiceClient(fetch, { url, token })
  const member = await client.call(
    'members.create',
    { body: { name: 'Ben', email: 'ben@example.com', role: 'operator' }, idempotencyKey: 'ben' },
    { tenantId, signal: new AbortController().signal },
  )
  const store = openStore(consoleDir)
  await store.open({ workspaceId })
  const ids = await loadAll(store, client, { tenantId, workspaceId })
  const newId = createNewId(randomBytes, Date.now)
  const ops: Operation[] = []
  for (let n = 0; n < decisions; n += 1) {
    const selection = { kind: 'items' as const, ids: [must(ids[n % events], 'all have arrived')] }
    const intent: Intent =
      n >= decisions - events
        ? { type: 'event.ignore', selection, reason: 'noise', note: '' }
        : { type: 'event.assign', selection, memberId: Math.floor(n / events) % 2 === 0 ? member.id : null }
    const op = { id: newId('op'), typeVersion: 1, actor: 'ana', decidedAt: toInstant(Date.now()), intent }
    await store.decide({ workspaceId, label: intent.type, op })
    ops.push(op)
  }
  await store.close()
  await service.end()
  return { serviceDir, consoleDir, token, tenantId, workspaceId, ops }
}

/** Loads what the service has, once it has routed all of it. */
async function loadAll(
  store: ConsoleStore,
  client: ServiceClient,
  of: Pick<Prepared, 'tenantId' | 'workspaceId'>,
): Promise<readonly `evt_${string}`[]> {
  const { workspaceId } = of
  const filter = { state: 'open', provider: null, text: '', closingWithinMs: null } as const
  for (;;) {
    await loadSnapshot({ ...options(of), client, store, onServed: () => undefined, onProgress: () => undefined })
    const { rows } = await store.inboxEvents({ workspaceId, offset: 0, limit: events, groupKey: null, filter })
    if (rows.length === events) return rows.map(({ id }) => id)
    await sleep(200)
  }
}

/** The service over a copy of its folder, while `work` asks it. */
async function withService<T>(
  prepared: Prepared,
  folder: string,
  work: (endpoint: { url: string; token: string }) => Promise<T>,
): Promise<T> {
  cpSync(prepared.serviceDir, folder, { recursive: true })
  const service = startService(folder)
  try {
    return await work({ url: await service.address, token: prepared.token })
  } finally {
    await service.kill()
    rmSync(folder, { recursive: true })
  }
}

/** How long until nothing waits, and until the console has seen all of it in the feed. */
async function drain(prepared: Prepared, folder: string): Promise<{ sent: number; synced: number }> {
  const { workspaceId } = prepared
  cpSync(prepared.consoleDir, join(folder, 'console'), { recursive: true })
  const store = openStore(join(folder, 'console'))
  await store.open({ workspaceId })
  try {
    return await withService(prepared, join(folder, 'service'), async (endpoint) => {
      const client = createServiceClient(fetch, endpoint)
      const nothing = (): void => undefined
      const quiet = { onSettled: nothing, onForbidden: nothing, onServed: nothing, onPage: nothing }
      const world = { ...options(prepared), ...quiet, client, store }
      const from = await store.readState({ workspaceId })
      const startedAt = performance.now()
      await pushOps(world)
      const sentAt = performance.now()
      await pullChanges({ ...world, from })
      const syncedAt = performance.now()
      const { total } = await store.opsList({ workspaceId, scope: 'all', offset: 0, limit: 1 })
      const { total: waiting } = await store.opsList({ workspaceId, scope: 'waiting', offset: 0, limit: 1 })
      if (total !== decisions || waiting !== 0) throw new Error(`${waiting} of ${total} decisions wait.`)
      return { sent: sentAt - startedAt, synced: syncedAt - startedAt }
    })
  } finally {
    await store.close()
    rmSync(join(folder, 'console'), { recursive: true })
  }
}

/** The same requests by nobody who keeps anything. */
function sendBare(prepared: Prepared, folder: string): Promise<number> {
  const { tenantId, token, ops } = prepared
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'x-tenant-id': tenantId }
  return withService(prepared, join(folder, 'service'), async ({ url }) => {
    const startedAt = performance.now()
    for (let at = 0; at < ops.length; at += perRequest) {
      const body = JSON.stringify({ ops: ops.slice(at, at + perRequest) })
      const answer = await fetch(`${url}/ops`, { method: 'POST', headers, body })
      const text = await answer.text()
      if (!answer.ok) throw new Error(`${answer.status}: ${text}`)
    }
    return performance.now() - startedAt
  })
}

export const workload: Workload = {
  id: 'P10',
  title: `an outbox of ${decisions.toLocaleString('en')} decisions is sent`,
  async run() {
    const folder = mkdtempSync(join(tmpdir(), 'switchboard-bench-outbox-'))
    try {
      const prepared = await prepare(folder)
      const [sent, synced, bare]: [number[], number[], number[]] = [[], [], []]
      for (let round = 0; round < rounds; round += 1) {
        const ours = await drain(prepared, join(folder, `round-${round}`))
        sent.push(ours.sent)
        synced.push(ours.synced)
        bare.push(await sendBare(prepared, join(folder, `round-${round}`)))
      }
      const [ours, theirs] = [timesOf(sent).p50, timesOf(bare).p50]
      return {
        rows: [
          ratioRow('all answered and kept', ours, { name: 'the same requests bare', value: theirs }, 2),
          limitRow('all seen in the feed, worst', timesOf(synced).worst, 60_000),
          reportRow('decisions per second', (decisions * 1_000) / ours, '/s'),
        ],
      }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
}
