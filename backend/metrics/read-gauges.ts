import type { Readiness } from '#backend/health/readiness.ts'
import type { CommitWatch } from '#backend/store/commit-watch.ts'
import type { ReadDb } from '#backend/store/db.ts'
import type { ServiceDatabase } from '#backend/store/service-database.ts'
import { pullGauges } from './pull-gauges.ts'
import type { ServiceGauges, UnroutedGauge } from './service-metrics.ts'

/** Reads what waits, and nothing of what has been routed. */
export const unroutedSql = "SELECT provider, count(*) AS count FROM delivery WHERE state = 'received' GROUP BY provider"

/** The service as it is at the moment when somebody asks. */
export function readGauges(from: {
  readonly db: ReadDb
  readonly database: Pick<ServiceDatabase, 'sizeBytes'>
  readonly commits: Pick<CommitWatch, 'followers'>
  readonly readiness: Readiness
}): ServiceGauges {
  return {
    unrouted: () => from.db.read<UnroutedGauge>(unroutedSql).all(),
    unclaimed: () => countOf(from.db, "delivery INDEXED BY delivery_unclaimed_age WHERE state = 'unclaimed'"),
    queuedToSinks: () => countOf(from.db, 'destination_delivery WHERE next_at IS NOT NULL'),
    deadLetters: () => countOf(from.db, "destination_delivery WHERE state = 'dead'"),
    pulls: () => pullGauges(from.db),
    followers: () => from.commits.followers(),
    databaseBytes: () => from.database.sizeBytes(),
    ready: async () => (await from.readiness.check()).ready,
  }
}

function countOf(db: ReadDb, rows: string): number {
  return db.read<{ count: number }>(`SELECT count(*) AS count FROM ${rows}`).get()?.count ?? 0
}
