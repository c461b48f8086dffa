import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { DeadLetterRow, LetterHere, LetterSink } from '#shared/ipc/dead-letter-calls.ts'
import type { Clock } from '#shared/lib/clock.ts'
import { must } from '#shared/lib/must.ts'
import type { DestinationDelivery } from '#shared/model/destination-delivery.ts'
import { toInstant } from '#shared/model/instant.ts'
import type { Sink } from '#shared/model/sink.ts'
import type { IpcHandlers } from '../../ipc/ipc-handlers.ts'
import type { ServiceAccess } from '../../service/service-access.ts'
import type { ConsoleStore } from '../../store/store-api.ts'
import type { SyncSession } from '../../sync/sync-session.ts'

const answerWithinMs = 10_000
const startingMs = 2_000

/** Dead letters are asked of the service each time; names, events and what was decided here are added. */
export function createDeadLetterHandlers({
  access,
  store,
  session,
  clock,
}: {
  access: Pick<ServiceAccess, 'call'>
  store: Pick<ConsoleStore, 'destinationNames' | 'lettersHere'>
  session: () => Pick<SyncSession, 'workspaceId' | 'tenantId' | 'signal'>
  clock: Clock
}): IpcHandlers<'dead_letters.list' | 'dead_letters.get' | 'dead_letters.here' | 'dead_letters.sink'> {
  const asking = ({ tenantId, signal }: Pick<SyncSession, 'tenantId' | 'signal'>) =>
    ({ tenantId, signal, timeoutMs: answerWithinMs, startingMs }) as const

  async function knownHere(
    workspaceId: string,
    items: readonly Pick<DestinationDelivery, 'id' | 'eventId' | 'destination'>[],
  ): Promise<LetterHere[]> {
    const letters = items.map(({ id, eventId }) => ({ id, eventId }))
    const [names, here] = await Promise.all([
      store.destinationNames({ workspaceId, ids: items.map(({ destination }) => destination.id) }),
      store.lettersHere({ workspaceId, letters }),
    ])
    return items.map(({ destination }, at) => ({
      destinationName: names[destination.id] ?? destination.id,
      title: here[at]?.title ?? null,
      decided: here[at]?.decided ?? null,
    }))
  }

  async function shown(workspaceId: string, items: readonly DestinationDelivery[]): Promise<DeadLetterRow[]> {
    const here = await knownHere(workspaceId, items)
    return items.map((item, at) => ({ ...item, ...must(here[at], 'one for each') }))
  }

  return {
    async 'dead_letters.list'({ cursor, limit }) {
      const { workspaceId, ...way } = session()
      const at = toInstant(clock())
      const query = { limit, ...(cursor !== null && { cursor }) }
      const page = await access.call('dead_letters.list', { query }, asking(way))
      const items = await shown(workspaceId, page.items)
      return { items, nextCursor: page.next_cursor, total: page.total ?? null, at }
    },
    async 'dead_letters.get'({ id }) {
      const { workspaceId, ...way } = session()
      const found = await unless('destination_delivery.not_found', () =>
        access.call('destination_deliveries.get', { params: { id } }, asking(way)),
      )
      return found === null ? null : ((await shown(workspaceId, [found]))[0] ?? null)
    },
    'dead_letters.here': ({ letters }) => knownHere(session().workspaceId, letters),
    async 'dead_letters.sink'({ destination: { kind, id } }) {
      const way = asking(session())
      try {
        const sink = await unless('sink.not_found', () =>
          kind === 'project'
            ? access.call('projects.get_sink', { params: { id } }, way)
            : access.call('feeds.get_sink', { params: { id } }, way),
        )
        return sink === null ? { kind: 'none' } : seen(sink)
      } catch (error) {
        if (error instanceof SwitchboardError && error.code === 'role.forbidden') return { kind: 'hidden' }
        throw error
      }
    },
  }
}

function seen({ url, paused }: Sink): LetterSink {
  return { kind: 'known', host: URL.canParse(url) ? new URL(url).host : url, paused: paused?.reason ?? null }
}

async function unless<T>(code: string, work: () => Promise<T>): Promise<T | null> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof SwitchboardError && error.code === code) return null
    throw error
  }
}
