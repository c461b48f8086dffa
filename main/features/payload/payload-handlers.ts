import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { maxIpcBytes } from '#shared/ipc/contract.ts'
import type { Payload } from '#shared/ipc/inbox-calls.ts'
import type { EventId } from '#shared/model/ids.ts'
import type { IpcHandlers } from '../../ipc/ipc-handlers.ts'
import type { ServiceAccess } from '../../service/service-access.ts'
import type { ConsoleStore } from '../../store/store-api.ts'
import type { SyncSession } from '../../sync/sync-session.ts'

const answerWithinMs = 10_000

/** The replica's body first; the service is asked only for what isn't kept. */
export function createPayloadHandlers({
  store,
  access,
  session,
}: {
  store: Pick<ConsoleStore, 'readPayload' | 'putPayloads'>
  access: ServiceAccess
  session: () => SyncSession
}): IpcHandlers<'inbox.payload'> {
  async function fetchBody({ workspaceId, tenantId, signal }: SyncSession, id: EventId): Promise<Payload> {
    try {
      const item = await access.call('events.raw', { params: { id } }, { tenantId, signal, timeoutMs: answerWithinMs })
      signal.throwIfAborted()
      await store.putPayloads({ workspaceId, items: [item], gone: [] })
      return item.body === null
        ? { kind: 'unavailable', why: 'not_text' }
        : { kind: 'available', body: item.body, headers: item.headers, from: 'service' }
    } catch (error) {
      if (!(error instanceof SwitchboardError)) throw error
      if (error.code === 'event.body_gone' || error.code === 'event.not_found') {
        if (error.code === 'event.body_gone') await store.putPayloads({ workspaceId, items: [], gone: [id] })
        return { kind: 'unavailable', why: 'gone' }
      }
      if (error.retryable) return { kind: 'unavailable', why: 'offline' }
      throw error
    }
  }

  return {
    async 'inbox.payload'({ id }) {
      const open = session()
      const kept = await store.readPayload({ workspaceId: open.workspaceId, id })
      return showable(kept ?? (await fetchBody(open, id)))
    },
  }
}

/** What doesn't fit into an answer is told apart from what isn't there. */
function showable(payload: Payload): Payload {
  const fits = Buffer.byteLength(JSON.stringify(payload)) <= maxIpcBytes
  return fits ? payload : { kind: 'unavailable', why: 'too_large' }
}
