import { defaultRetention } from '#shared/model/retention.ts'
import { toInstant } from '#shared/model/instant.ts'
import type { ProviderAppId } from '#shared/model/ids.ts'
import type { NewId } from '#shared/lib/new-id.ts'
import { recordAudit, serviceAudit } from '#backend/features/audit/record-audit.ts'
import type { ReadDb, WriteDb } from '#backend/store/db.ts'
import { transaction } from '#backend/store/transaction.ts'
import { removeBody } from './remove-events.ts'
import { listRetention } from './retention-repository.ts'

/** What one step removed of an app. */
export interface RemovedUnclaimed {
  readonly appId: ProviderAppId
  readonly count: number
  /** When the last of them came. */
  readonly receivedUntil: string
  /** Of which installations they were; null for those that named none. */
  readonly externalInstallationIds: readonly (string | null)[]
}

interface OldRow {
  readonly arrival: number
  readonly receivedAt: number
  readonly appId: ProviderAppId
  readonly externalInstallationId: string | null
}

const stepDeliveries = 100
const dayMs = 86_400_000

/** No workspace's policy speaks of what is nobody's: it stays as long as any that may claim it would keep it, within the service's own figure. */
export function unclaimedDays(db: ReadDb): number {
  const longest = listRetention(db).reduce((most, { bodyDays }) => Math.max(most, bodyDays), 0)
  return longest === 0 ? defaultRetention.bodyDays : Math.min(longest, defaultRetention.bodyDays)
}

/** Clears up what nobody has claimed in time, the oldest first; each step is audited with what it removes, or does not happen. */
export function* unclaimedSteps(tools: {
  readonly db: WriteDb
  readonly newId: NewId
  readonly now: number
}): Generator<readonly RemovedUnclaimed[], void> {
  const { db, now } = tools
  const cutoff = now - unclaimedDays(db) * dayMs
  if (findOld(db, cutoff, 1).length === 0) return
  for (;;) {
    const removed = transaction(db, () => {
      const rows = findOld(db, cutoff, stepDeliveries)
      for (const { arrival } of rows) {
        removeBody(db, arrival)
        db.write('DELETE FROM delivery WHERE arrival = ?').run(arrival)
      }
      const sums = [...new Set(rows.map(({ appId }) => appId))].map((appId) => sumOf(appId, rows))
      for (const { appId, ...after } of sums)
        recordAudit(
          db,
          { newId: tools.newId, at: now },
          { workspaceId: serviceAudit, actor: 'retention', command: 'retention.applied', subject: appId, after },
        )
      return sums
    })
    yield removed
    if (removed.reduce((sum, { count }) => sum + count, 0) < stepDeliveries) return
  }
}

function findOld(db: ReadDb, cutoff: number, limit: number): OldRow[] {
  return db
    .read<OldRow>(
      `SELECT arrival, received_at AS "receivedAt", provider_app_id AS "appId", external_installation_id AS "externalInstallationId"
       FROM delivery INDEXED BY delivery_unclaimed_age WHERE state = 'unclaimed' AND received_at < ? ORDER BY received_at LIMIT ?`,
    )
    .all(cutoff, limit)
}

function sumOf(appId: ProviderAppId, all: readonly OldRow[]): RemovedUnclaimed {
  const rows = all.filter((row) => row.appId === appId)
  return {
    appId,
    count: rows.length,
    receivedUntil: toInstant(Math.max(...rows.map(({ receivedAt }) => receivedAt))),
    externalInstallationIds: [...new Set(rows.map(({ externalInstallationId }) => externalInstallationId))],
  }
}
