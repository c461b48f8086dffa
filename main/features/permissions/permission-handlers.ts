import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { GrantSource } from '#shared/ipc/permission-calls.ts'
import type { Clock } from '#shared/lib/clock.ts'
import type { InstallationId } from '#shared/model/ids.ts'
import { toInstant } from '#shared/model/instant.ts'
import type { IpcHandlers } from '../../ipc/ipc-handlers.ts'
import type { AccessOptions, ServiceAccess } from '../../service/service-access.ts'
import type { ConsoleStore } from '../../store/store-api.ts'
import type { SyncSession } from '../../sync/sync-session.ts'
import { type Grants, grantsIn, judgeGrants } from './judge-grants.ts'
import { needs } from './needs.ts'

const answerWithinMs = 10_000
const startingMs = 2_000
/** An older word than these is not looked for. */
const wordsLookedAt = 5

interface Known {
  readonly source: GrantSource
  readonly grants?: Grants
}

/**
 * The service keeps no list of what an installation was granted. GitHub names all of it in each `installation` event, which are
 * kept like any other; the others have no word for it, and there the events that came say what must have been granted.
 */
export function createPermissionHandlers({
  access,
  store,
  session,
  clock,
}: {
  access: Pick<ServiceAccess, 'call'>
  store: Pick<ConsoleStore, 'seenTypes'>
  session: () => Pick<SyncSession, 'workspaceId' | 'tenantId' | 'signal'>
  clock: Clock
}): IpcHandlers<'installations.permissions'> {
  async function told(id: InstallationId, way: AccessOptions): Promise<Known> {
    const query = { installation: id, type: 'installation', limit: wordsLookedAt }
    const { items } = await access.call('events.list', { query }, way)
    for (const { id: event, receivedAt } of items) {
      const body = await access.call('events.raw', { params: { id: event } }, way).then((raw) => raw.body, unlessGone)
      const grants = body === null ? undefined : grantsIn(body)
      if (grants !== undefined) return { source: { kind: 'told', at: receivedAt }, grants }
    }
    return { source: { kind: 'untold', why: items.length === 0 ? 'never' : 'gone' } }
  }

  return {
    async 'installations.permissions'({ id, provider }) {
      const { workspaceId, tenantId, signal } = session()
      const at = toInstant(clock())
      const way = { tenantId, signal, timeoutMs: answerWithinMs, startingMs }
      const [known, seen] = await Promise.all([
        provider === 'github' ? told(id, way).catch(away) : ({ source: { kind: 'unsaid' } } satisfies Known),
        store.seenTypes({ workspaceId, id }),
      ])
      const types = new Map(seen.types.map(({ type, at: seenAt }) => [type, seenAt]))
      const grants: Grants | undefined = 'grants' in known ? known.grants : undefined
      return { source: known.source, rows: judgeGrants(needs[provider], grants, types), looked: seen.looked, at }
    },
  }
}

function unlessGone(error: unknown): null {
  if (error instanceof SwitchboardError && (error.code === 'event.body_gone' || error.code === 'event.not_found'))
    return null
  throw error
}

function away(error: unknown): Known {
  if (error instanceof SwitchboardError && error.retryable) return { source: { kind: 'away' } }
  throw error
}
