import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { WorkspaceId } from '#shared/model/ids.ts'
import { z } from 'zod'
import type { ServiceClient } from '../service/service-client.ts'
import { unanswered } from '../service/service-request.ts'
import type { ConsoleStore, ReplicaState } from '../store/store-api.ts'
import { parseChange } from './parse-change.ts'

/** A page whose lines are parsed one by one, so that an entity of a newer service costs only itself. */
const pageSchema = z.looseObject({ changes: z.array(z.unknown()), seq: z.int(), more: z.boolean() })

export interface PullOptions {
  readonly client: ServiceClient
  readonly store: Pick<ConsoleStore, 'applyChanges'>
  readonly workspaceId: WorkspaceId
  readonly tenantId: string
  readonly signal: AbortSignal
  readonly now: () => number
  readonly from: ReplicaState
  readonly onPage: (page: { state: ReplicaState; changed: boolean; opsChanged: boolean }) => void
}

const pageRows = 1_000
const answerWithinMs = 30_000

/** Applies pages of the feed until the replica has caught up. Throws `cursor.expired` when it has to start over. */
export async function pullChanges(options: PullOptions): Promise<ReplicaState> {
  const { store, workspaceId, signal } = options
  let state = options.from
  for (;;) {
    const at = options.now()
    const page = await readPage(state.seq, options)
    if (page.seq < state.seq) {
      throw new SwitchboardError('cursor.expired', 'The service is older than what was pulled from it.')
    }
    const changes = page.changes.map(parseChange).filter((change) => change !== undefined)
    signal.throwIfAborted()
    const applied = await store.applyChanges({ workspaceId, changes, fromSeq: state.seq, toSeq: page.seq, at })
    signal.throwIfAborted()
    state = applied.state
    options.onPage(applied)
    if (!page.more) return state
  }
}

async function readPage(cursor: number, options: PullOptions): Promise<z.output<typeof pageSchema>> {
  const signal = AbortSignal.any([options.signal, AbortSignal.timeout(answerWithinMs)])
  const query = { cursor: String(cursor), limit: String(pageRows) }
  const response = await options.client.open('changes.list', query, { signal, tenantId: options.tenantId })
  const body: unknown = await response.json().catch((cause: unknown) => {
    throw unanswered(cause, signal)
  })
  return pageSchema.parse(body)
}
