import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { Clock } from '#shared/lib/clock.ts'
import { toInstant } from '#shared/model/instant.ts'
import { defaultRetention, retentionLimits } from '#shared/model/retention.ts'
import { z } from 'zod'
import type { IpcHandlers } from '../../ipc/ipc-handlers.ts'
import type { ServiceAccess } from '../../service/service-access.ts'
import { mostPayloadBytes } from '../../store/most-payload-bytes.ts'
import type { ConsoleStore } from '../../store/store-api.ts'
import type { SyncSession } from '../../sync/sync-session.ts'

const answerWithinMs = 10_000
const startingMs = 2_000

/** What a clean-up says of itself in the audit. */
const removedSchema = z.looseObject({ events: z.int(), bodies: z.int(), changes: z.int() })

/** What is kept how long: at the service, which is asked, and on this machine. */
export function createRetentionHandlers({
  access,
  store,
  session,
  clock,
  dataDir,
}: {
  access: Pick<ServiceAccess, 'call'>
  store: Pick<ConsoleStore, 'retentionHere'>
  session: () => Pick<SyncSession, 'workspaceId' | 'tenantId' | 'signal'>
  clock: Clock
  dataDir: string
}): IpcHandlers<'retention.get' | 'retention.set' | 'retention.here' | 'retention.local'> {
  const way = () => {
    const { tenantId, signal } = session()
    return { tenantId, signal, timeoutMs: answerWithinMs, startingMs }
  }

  async function lastOf(command: string) {
    const { items } = await access.call('audit.list', { query: { command, limit: 1 } }, way())
    return items[0]
  }

  return {
    async 'retention.get'() {
      const at = toInstant(clock())
      const [policy, applied, set] = await Promise.all([
        access.call('retention.get', {}, way()),
        lastOf('retention.applied'),
        lastOf('retention.set'),
      ])
      const removed = removedSchema.safeParse(applied?.after)
      return {
        policy,
        least: retentionLimits,
        usual: defaultRetention,
        last: applied === undefined || !removed.success ? null : { at: applied.at, ...removed.data },
        set: set === undefined ? null : { at: set.at, actor: set.claimedActor ?? set.actor },
        at,
      }
    },
    'retention.set': ({ version, change }) => access.call('retention.set', { body: change, ifMatch: version }, way()),
    'retention.here': (days) => store.retentionHere({ ...days, workspaceId: session().workspaceId }),
    'retention.local'() {
      const replica = join(dataDir, 'replicas', session().workspaceId)
      return {
        listBytes: sizeOf(`${replica}.sqlite3`),
        payloadBytes: sizeOf(`${replica}.bodies.sqlite3`),
        mostPayloadBytes,
        outboxBytes: sizeOf(join(dataDir, 'outbox.sqlite3')),
      }
    },
  }
}

/** Of a database with its log; nothing where it isn't there. */
function sizeOf(path: string): number {
  return [path, `${path}-wal`].reduce((sum, each) => sum + (statSync(each, { throwIfNoEntry: false })?.size ?? 0), 0)
}
