import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { WorkspaceId } from '#shared/model/ids.ts'
import type { ServiceClient } from '../service/service-client.ts'
import type { ConsoleStore, ReplicaState } from '../store/store-api.ts'
import { parseChange } from './parse-change.ts'

export interface PullOptions {
  readonly client: ServiceClient
  readonly store: Pick<ConsoleStore, 'applyChanges'>
  readonly workspaceId: WorkspaceId
  readonly tenantId: string
  readonly signal: AbortSignal
  readonly now: () => number
  readonly from: ReplicaState
  /** The service has answered about this workspace. */
  readonly onServed: (mayBeSent: boolean) => void
  readonly onPage: (page: { state: ReplicaState; changed: boolean; opsChanged: boolean; rows: number }) => void
}

const pageRows = 1_000

/** Applies pages of the feed until the replica has caught up. Throws `cursor.expired` when it has to start over. */
export async function pullChanges(options: PullOptions): Promise<ReplicaState> {
  const { client, store, workspaceId, tenantId, signal } = options
  let state = options.from
  for (;;) {
    const at = options.now()
    const query = { cursor: state.seq, limit: pageRows }
    const page = await client.call('changes.list', { query }, { signal, tenantId })
    if (page.seq < state.seq) {
      throw new SwitchboardError('cursor.expired', 'The service is older than what was pulled from it.')
    }
    options.onServed(true)
    const changes = page.changes.map(parseChange).filter((change) => change !== undefined)
    signal.throwIfAborted()
    const applied = await store.applyChanges({ workspaceId, changes, fromSeq: state.seq, toSeq: page.seq, at })
    signal.throwIfAborted()
    state = applied.state
    options.onPage({ ...applied, rows: changes.length })
    if (!page.more) return state
  }
}
