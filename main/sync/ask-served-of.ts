import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { ServiceClient } from '../service/service-client.ts'
import type { ReplicaState } from '../store/store-api.ts'

/**
 * Whether whoever answers has a workspace, and all that was pulled from it: decisions are shown to nobody else. Throws where it
 * has not, `cursor.expired` where only a snapshot can tell what it has lost.
 */
export async function askServedOf({
  client,
  tenantId,
  replica,
  signal,
}: {
  readonly client: ServiceClient
  readonly tenantId: string
  readonly replica: ReplicaState
  readonly signal: AbortSignal
}): Promise<void> {
  const behind = new SwitchboardError(
    'cursor.expired',
    'The local copy has to be loaded again before anything is sent.',
  )
  if (!replica.hasSnapshot) throw behind
  const query = { cursor: replica.seq, limit: 1 }
  const page = await client.call('changes.list', { query }, { signal, tenantId })
  if (page.seq < replica.seq) throw behind
}
