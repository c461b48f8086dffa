import type { Clock } from '#shared/lib/clock.ts'
import type { WorkspaceId } from '#shared/model/ids.ts'
import type { Log } from '../log/log.ts'
import type { ServiceConnector } from '../service/service-connector.ts'
import type { Fetch } from '../service/service-client.ts'
import type { After } from '../service/timers.ts'
import type { ConsoleStore } from '../store/store-api.ts'
import type { SyncJournal } from './sync-journal.ts'

/** What sync uses of the world. */
export interface SyncWorld {
  readonly store: ConsoleStore
  readonly service: ServiceConnector
  readonly fetch: Fetch
  readonly clock: Clock
  readonly after: After
  /** In [0, 1): spreads retries. */
  readonly random: () => number
  readonly log: Log
}

/** What every loop of one open workspace shares; the signal ends them all. */
export interface SyncContext extends SyncWorld {
  readonly workspaceId: WorkspaceId
  readonly tenantId: string
  readonly journal: SyncJournal
  readonly signal: AbortSignal
}
