import type { PullState } from '#shared/model/pull.ts'
import { listPullableApps, type PullableApp } from '#backend/pull/pull-repository.ts'
import type { ReadDb } from '#backend/store/db.ts'
import type { PullGauge } from './service-metrics.ts'

const noApps: Readonly<Record<PullState['kind'], number>> = {
  never: 0,
  pulling: 0,
  idle: 0,
  waiting_for_limit: 0,
  failing: 0,
  key_refused: 0,
}

/** How pulling stands, for each provider that an app has its key of. */
export function pullGauges(db: ReadDb): PullGauge[] {
  const gaps = db.read<{ count: number }>('SELECT count(*) AS count FROM pull_gap WHERE provider_app_id = ?')
  const all = listPullableApps(db)
  return [...new Set(all.map(({ provider }) => provider))].map((provider) => {
    const apps = all.filter((app) => app.provider === provider)
    const marks = apps.flatMap(({ watermark }) => (watermark === null ? [] : [watermark]))
    return {
      provider,
      states: statesOf(apps),
      coveredUntilMs: marks.length < apps.length ? null : Math.min(...marks),
      gaps: apps.reduce((sum, { id }) => sum + (gaps.get(id)?.count ?? 0), 0),
    }
  })
}

function statesOf(apps: readonly PullableApp[]): PullGauge['states'] {
  const states = { ...noApps }
  for (const { state } of apps) states[state.kind] += 1
  return states
}
