import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { ApiContract } from '#shared/api/contract.ts'
import type { RouteOutput, RouteRequest } from '#shared/api/route.ts'
import { createServiceClient, type JsonName } from '#main/service/service-client.ts'
import type { EventId, OpId } from '#shared/model/ids.ts'
import type { Intent, Verdict } from '#shared/model/operation.ts'
import { signal } from '../integration/console-harness.ts'
import { deliver, pushDelivery } from '../integration/kills-github.ts'
import { adminTokenOf, startService } from '../integration/kills-programs.ts'
import { furnishService } from '../integration/kills-world.ts'

type Call = <N extends JsonName>(name: N, request: RouteRequest<ApiContract[N]>) => Promise<RouteOutput<ApiContract[N]>>

/** A service of its own process with one workspace, which can be away from its console while others go on with it. */
export async function runSmallService(folder: string, deliveries: readonly string[], repositories = 1) {
  const dataDir = join(folder, 'service')
  let running = startService(dataDir)
  const url = await running.address
  const token = adminTokenOf(dataDir)
  const world = await furnishService({ url, token })
  const callAt =
    (address: string): Call =>
    (name, request) =>
      createServiceClient(fetch, { url: address, token }).call(name, request, {
        signal: signal(),
        tenantId: world.tenantId,
      })
  for (const [at, id] of deliveries.entries())
    await deliver(url + world.webhookPath, pushDelivery(id, 1 + (at % repositories)))
  return {
    ...world,
    call: callAt(url),
    /** How a console is opened at it. */
    remote: { args: ['--service', url], env: { SWITCHBOARD_TOKEN: token } },
    goAway: () => running.kill(),
    /** What others do meanwhile, at an address that the console doesn't know. */
    async meanwhile(work: (call: Call) => Promise<unknown>): Promise<void> {
      const elsewhere = startService(dataDir)
      await work(callAt(await elsewhere.address))
      await elsewhere.end()
    },
    async comeBack(): Promise<void> {
      running = startService(dataDir, Number(new URL(url).port))
      await running.address
    },
    end: () => running.end(),
  }
}

/** What somebody else decides; answers the verdict. */
export async function decideAs(call: Call, actor: string, intent: Intent, id: OpId = `op_${randomUUID()}`) {
  const op = { id, typeVersion: 1, actor, decidedAt: new Date().toISOString(), intent }
  const { verdicts } = await call('ops.apply', { body: { ops: [op] } })
  return verdicts[0] satisfies Verdict | undefined
}

export async function openEvents(call: Call, count: number): Promise<readonly EventId[]> {
  for (let tries = 0; tries < 100; tries += 1) {
    const { items } = await call('unmatched.list', { query: {} })
    if (items.length === count) return items.map(({ id }) => id)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`There never were ${count} open events.`)
}
