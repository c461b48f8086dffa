import type { SampleStatus } from '#shared/api/catalog-routes.ts'
import type { Access, Elsewhere, StartProblem, SyncStatus } from '#shared/ipc/app-calls.ts'
import type { Instant } from '#shared/model/instant.ts'
import type { ServiceState } from '../../service/service-connector.ts'
import type { After } from '../../service/timers.ts'
import type { ConsoleStore, OutboxCounts } from '../../store/store-api.ts'
import type { StoreHealth } from '../../store/store-health.ts'
import type { SyncSession } from '../../sync/sync-session.ts'
import { throttle } from '../../sync/throttle.ts'

/** The one status that header and footer show, told whenever it moves. */
export interface StatusBoard {
  read(): SyncStatus
  changed(): void
  /** The outbox moved: count again, then tell. */
  opsChanged(): void
  /** The same of an outbox whose workspace is not open. */
  elsewhereChanged(): void
  /** Counts the outboxes as a workspace is about to be shown: "empty" is said of none that was not counted. */
  countOps(workspaceId: string): Promise<void>
  stop(): void
}

const none: OutboxCounts = { waiting: 0, behind: 0, attention: 0, unconfirmed: 0 }
const tellEveryMs = 100

export function createStatusBoard({
  session,
  serviceState,
  problem,
  wasAsked,
  startProblem,
  startNotice,
  sample,
  access,
  storeHealth,
  isKnown,
  store,
  after,
  tell,
}: {
  session: () => SyncSession | undefined
  serviceState: () => ServiceState
  problem: () => { readonly since: Instant; readonly why: string } | null
  /** Whether the service has answered, or failed to, at all. */
  wasAsked: () => boolean
  startProblem: () => StartProblem | null
  /** What was found lost at the start; null once it was read. */
  startNotice: () => string | null
  sample: () => SampleStatus
  access: () => Access | null
  storeHealth: () => StoreHealth
  /** Whether it is a workspace of this service: what was decided at another one can't be opened here. */
  isKnown: (workspaceId: string) => boolean
  store: Pick<ConsoleStore, 'opsCounts' | 'opsCountsOfAll'>
  after: After
  tell: (status: SyncStatus) => void
}): StatusBoard {
  let counts: { workspaceId: string; outbox: OutboxCounts } | undefined
  let ofAll: readonly Elsewhere[] = []

  function withoutWorkspace(): SyncStatus['connection'] {
    const state = serviceState()
    if (state.kind === 'starting' || (state.kind === 'up' && !wasAsked())) return { kind: 'starting' }
    if (state.kind === 'down') return { kind: 'offline', since: state.since, why: state.why, retryAt: state.retryAt }
    const broken = problem()
    return broken === null ? { kind: 'online' } : { kind: 'offline', ...broken, retryAt: null }
  }

  function serviceTrouble(): SyncStatus['serviceTrouble'] {
    const state = serviceState()
    return state.kind === 'starting' ? null : (state.trouble ?? null)
  }

  const aside = (): Pick<SyncStatus, 'sample' | 'access' | 'store' | 'serviceTrouble'> => ({
    sample: sample(),
    access: access(),
    store: storeHealth(),
    serviceTrouble: serviceTrouble(),
  })

  function read(): SyncStatus {
    const open = session()
    if (open === undefined) {
      const connection = withoutWorkspace()
      return {
        workspaceId: null,
        connection,
        asOf: null,
        seq: 0,
        firstLoad: null,
        reload: null,
        outbox: { ...none, held: null },
        elsewhere: [],
        ...aside(),
        notice: startNotice(),
        syncTrouble: null,
        startProblem: startProblem(),
      }
    }
    const outbox = counts?.workspaceId === open.workspaceId ? counts.outbox : none
    const { held, ...progress } = open.progress()
    return {
      workspaceId: open.workspaceId,
      ...progress,
      outbox: { ...outbox, held },
      elsewhere: ofAll.filter(({ workspaceId: id }) => id !== open.workspaceId && isKnown(id)),
      ...aside(),
      notice: progress.notice ?? startNotice(),
      startProblem: null,
    }
  }

  const changed = throttle(after, tellEveryMs, () => tell(read()))

  async function countOps(workspaceId: string): Promise<void> {
    const outbox = await store.opsCounts({ workspaceId })
    counts = { workspaceId, outbox }
    changed()
  }

  /** Nothing is decided in a workspace that is not open: its outbox is counted at a switch, and when it was sent. */
  async function countElsewhere(): Promise<void> {
    ofAll = await store.opsCountsOfAll({})
    changed()
  }

  return {
    read,
    changed,
    opsChanged() {
      const workspaceId = session()?.workspaceId
      // A replica that was closed meanwhile has nothing to count for this window.
      if (workspaceId !== undefined) void countOps(workspaceId).catch(() => undefined)
    },
    elsewhereChanged: () => void countElsewhere().catch(() => undefined),
    async countOps(workspaceId) {
      await countOps(workspaceId)
      await countElsewhere()
    },
    stop: changed.cancel,
  }
}
