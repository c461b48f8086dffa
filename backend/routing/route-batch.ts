import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { Clock } from '#shared/lib/clock.ts'
import type { NewId } from '#shared/lib/new-id.ts'
import type { WebhookProvider } from '#backend/providers/webhook-provider.ts'
import type { WriteDb } from '#backend/store/db.ts'
import { transaction } from '#backend/store/transaction.ts'
import type { OnRefused } from './apply-lifecycle.ts'
import { readsAtOnce, readsInTurn } from './batch-reads.ts'
import { BatchTallies } from './batch-tallies.ts'
import { deliveryColumns, type DeliveryRow } from './read-delivery.ts'
import { RouteCache } from './route-cache.ts'
import { routeDelivery, type RouteScope } from './route-delivery.ts'
import type { SettledDelivery } from './settled-delivery.ts'
import { writeUnroutable } from './write-unroutable.ts'

export interface RouteTools {
  readonly db: WriteDb
  readonly newId: NewId
  readonly clock: Clock
  readonly providers: ReadonlyMap<string, WebhookProvider>
  /** Told about a defect of ours: the event is kept and shown as one that could not be read. */
  readonly onDefect: (
    error: unknown,
    delivery: { readonly deliveryId: string; readonly traceId: string | null },
  ) => void
  readonly onRefused?: OnRefused
}

export interface Routed {
  readonly workspaceIds: readonly string[]
  readonly settled: readonly SettledDelivery[]
  /** How many wait for a workspace that another process is writing to. */
  readonly left: number
}

/**
 * Routes the oldest deliveries that wait, in one commit: at most `limit`, and none begun after `budgetMs`, because everybody
 * else who writes waits meanwhile. Answers which workspaces they went to.
 */
export function routeBatch(
  tools: RouteTools,
  { limit, budgetMs = Number.POSITIVE_INFINITY }: { readonly limit: number; readonly budgetMs?: number },
): Routed {
  const { db, newId, providers } = tools
  const routeAll = (howFar: 'all or nothing' | 'one by one') => {
    const rows = db
      .read<DeliveryRow>(
        `SELECT ${deliveryColumns}
         FROM delivery WHERE state = 'received' ORDER BY arrival LIMIT ? ${db.skipLocked}`,
      )
      .all(limit)
    const now = tools.clock()
    const cache = new RouteCache(db, now)
    const sums = new BatchTallies()
    const workspaceIds = new Set<string>()
    const settled: SettledDelivery[] = []
    const refused: Parameters<OnRefused>[0][] = []
    const onRefused: OnRefused = (one) => void refused.push(one)
    const reads =
      db.isShared && howFar === 'all or nothing'
        ? readsAtOnce(db, rows[0]?.arrival ?? 0, rows.at(-1)?.arrival ?? 0)
        : readsInTurn(db)
    let left = 0
    const end = performance.now() + budgetMs
    const hold = holderOf(db, cache)
    for (const row of rows) {
      if (settled.length > 0 && performance.now() >= end) break
      const scope = { db, newId, providers, now, cache, hold, onRefused, reads }
      const one =
        howFar === 'all or nothing'
          ? routeDelivery({ ...scope, tallies: sums }, row)
          : routeOne(scope, { row, sums, onDefect: tools.onDefect })
      if (one === undefined) {
        left += 1
        continue
      }
      settled.push(one)
      if (one.workspaceId !== undefined) workspaceIds.add(one.workspaceId)
    }
    sums.write(db, now)
    return { workspaceIds: [...workspaceIds], settled, left, refused }
  }
  const route = (howFar: Parameters<typeof routeAll>[0]) =>
    transaction(db, () => routeAll(howFar), { kind: 'workspaces' })
  const { refused, ...routed } = db.isShared ? routeHastily(route) : route('one by one')
  for (const one of refused) tools.onRefused?.(one)
  return routed
}

/** A store that is elsewhere is asked for each savepoint: they are for a batch that was refused without them. */
function routeHastily<T>(route: (howFar: 'all or nothing' | 'one by one') => T): T {
  try {
    return route('all or nothing')
  } catch (error) {
    if (error instanceof SwitchboardError) throw error
    return route('one by one')
  }
}

/** Takes workspaces for this batch; what was read of one before it was ours may have changed until then. */
function holderOf(db: WriteDb, cache: RouteCache): RouteScope['hold'] {
  const held = new Set<string>()
  return (workspaceId) => {
    if (held.has(workspaceId)) return true
    if (!db.lockWorkspace(workspaceId)) return false
    held.add(workspaceId)
    cache.forget()
    return true
  }
}

/** One event that we fail to understand must not stop all that come after it. Answers nothing where another process has its turn. */
function routeOne(
  scope: Omit<RouteScope, 'tallies'>,
  one: { readonly row: DeliveryRow; readonly sums: BatchTallies; readonly onDefect: RouteTools['onDefect'] },
): SettledDelivery | undefined {
  const { row, sums, onDefect } = one
  const tallies = new BatchTallies()
  try {
    const settled = transaction(scope.db, () => routeDelivery({ ...scope, tallies }, row))
    sums.add(tallies)
    return settled
  } catch (error) {
    if (error instanceof SwitchboardError) throw error
    onDefect(error, { deliveryId: row.delivery_id, traceId: row.trace_id })
    scope.cache.forget()
    return transaction(scope.db, () => writeUnroutable({ ...scope, tallies: new BatchTallies() }, row))
  }
}
