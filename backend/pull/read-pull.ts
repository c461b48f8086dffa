import { toInstant } from '#shared/model/instant.ts'
import type { Pull, PullState } from '#shared/model/pull.ts'
import { readOwnJson } from '#backend/features/events/event-row.ts'
import { webhookProviders } from '#backend/providers/webhook-providers.ts'
import type { ReadDb } from '#backend/store/db.ts'
import { countHoles } from './hole-repository.ts'
import type { LastPull } from './pull-repository.ts'

interface StatusRow {
  readonly key_ref: string | null
  readonly key_fingerprint: string
  readonly api_url: string | null
  readonly state_json: string
  readonly watermark: number | null
  readonly last_json: string | null
}

interface GapRow {
  readonly cause: 'outage' | 'unreadable'
  readonly from_at: number
  readonly to_at: number
  readonly count: number | null
  readonly noted_at: number
}

const gapsShown = 10

/** How an app is pulled, as its people see it; null where it has no key. */
export function readPull(db: ReadDb, app: { id: string; provider: string; host: string }): Pull | null {
  const row = db
    .read<StatusRow>(
      'SELECT key_ref, key_fingerprint, api_url, state_json, watermark, last_json FROM provider_app_pull WHERE provider_app_id = ?',
    )
    .get(app.id)
  if (row === undefined || row.key_ref === null) return null
  return {
    state: readOwnJson<PullState>(row.state_json),
    apiUrl: row.api_url ?? webhookProviders.get(app.provider)?.history?.apiUrl(app.host) ?? '',
    keyFingerprint: row.key_fingerprint,
    coveredUntil: row.watermark === null ? null : toInstant(row.watermark),
    last: row.last_json === null ? null : readOwnJson<LastPull>(row.last_json),
    unreadable: countHoles(db, app.id),
    gaps: db
      .read<GapRow>(
        'SELECT cause, from_at, to_at, count, noted_at FROM pull_gap WHERE provider_app_id = ? ORDER BY to_at DESC, cause LIMIT ?',
      )
      .all(app.id, gapsShown)
      .map((gap) => ({
        from: toInstant(gap.from_at),
        to: toInstant(gap.to_at),
        cause: gap.cause,
        count: gap.count,
        notedAt: toInstant(gap.noted_at),
      })),
  }
}
