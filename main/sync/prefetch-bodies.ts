import type { WorkspaceId } from '#shared/model/ids.ts'
import type { ServiceClient } from '../service/service-client.ts'
import type { ConsoleStore } from '../store/store-api.ts'

export interface PrefetchOptions {
  readonly client: ServiceClient
  readonly store: Pick<ConsoleStore, 'missingBodies' | 'putPayloads'>
  readonly workspaceId: WorkspaceId
  readonly tenantId: string
  readonly signal: AbortSignal
}

const batchBodies = 20

/** Fetches one batch of bodies that open items lack; answers whether there may be more. */
export async function prefetchBodies(options: PrefetchOptions): Promise<boolean> {
  const { store, workspaceId, signal } = options
  const { ids } = await store.missingBodies({ workspaceId, limit: batchBodies })
  if (ids.length === 0) return false
  const { items } = await options.client.call('events.raw_batch', { body: { ids: [...ids] } }, options)
  signal.throwIfAborted()
  const sent = new Set(items.map((item) => item.id))
  await store.putPayloads({ workspaceId, items, gone: ids.filter((id) => !sent.has(id)) })
  return ids.length === batchBodies
}
