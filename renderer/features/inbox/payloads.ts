import type { Payload } from '#shared/ipc/inbox-calls.ts'
import type { EventId } from '#shared/model/ids.ts'
import type { Client } from '../../client/client.ts'

const keptPayloads = 12

/** The newest payloads that were looked at. */
export interface Payloads {
  load(id: EventId): Promise<Payload>
}

export function createPayloads(client: Client): Payloads {
  const cache = new Map<EventId, Promise<Payload>>()
  return {
    load(id) {
      const known = cache.get(id)
      if (known !== undefined) return known
      const loading = client.call('inbox.payload', { id })
      cache.set(id, loading)
      const forget = (): void => void cache.delete(id)
      // What is out of reach now may be there the next time.
      loading.then((payload) => payload.kind === 'unavailable' && forget(), forget)
      const oldest = cache.keys().next()
      if (cache.size > keptPayloads && oldest.done !== true) cache.delete(oldest.value)
      return loading
    },
  }
}
