import { toInstant } from '#shared/model/instant.ts'
import type { ListedProviderApp, Unclaimed } from '#shared/model/provider-app.ts'
import { unclaimedDays } from '#backend/features/retention/remove-unclaimed.ts'
import type { ReadDb } from '#backend/store/db.ts'
import { listProviderApps } from './provider-app-repository.ts'

interface HeapRow {
  readonly appId: string
  readonly externalInstallationId: string | null
  readonly count: number
  readonly since: number
  readonly lastSeenAt: number
}

const shownInstallations = 10

const heaps = `SELECT provider_app_id AS "appId", external_installation_id AS "externalInstallationId", count(*) AS count,
    min(received_at) AS since, max(received_at) AS "lastSeenAt"
  FROM delivery INDEXED BY delivery_unclaimed_age WHERE state = 'unclaimed' GROUP BY provider_app_id, external_installation_id`

/** Apps with what is kept there because nobody has claimed it. It is no tenant's: only for who may administer the service. */
export function listAppsWithUnclaimed(db: ReadDb): ListedProviderApp[] {
  const rows = db.read<HeapRow>(heaps).all()
  const keptDays = unclaimedDays(db)
  return listProviderApps(db).map((app) => {
    const own = rows.filter(({ appId }) => appId === app.id)
    return { ...app, unclaimed: toUnclaimed(own, keptDays) }
  })
}

function toUnclaimed(rows: readonly HeapRow[], keptDays: number): Unclaimed {
  const named = rows.flatMap(({ externalInstallationId, count, lastSeenAt }) =>
    externalInstallationId === null ? [] : [{ externalInstallationId, count, lastSeenAt }],
  )
  const count = sumOf(rows)
  return {
    count,
    since: rows.length === 0 ? null : toInstant(rows.reduce((oldest, { since }) => Math.min(oldest, since), Infinity)),
    installationCount: named.length,
    installations: named
      .toSorted((a, b) => b.count - a.count || b.lastSeenAt - a.lastSeenAt)
      .slice(0, shownInstallations)
      .map((row) => ({ ...row, lastSeenAt: toInstant(row.lastSeenAt) })),
    unnamed: count - sumOf(named),
    keptDays,
  }
}

function sumOf(rows: readonly { readonly count: number }[]): number {
  return rows.reduce((sum, { count }) => sum + count, 0)
}
