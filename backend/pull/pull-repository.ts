import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { must } from '#shared/lib/must.ts'
import type { ProviderAppId } from '#shared/model/ids.ts'
import { toInstant } from '#shared/model/instant.ts'
import { nextPullState, type PullState, type PullTransition } from '#shared/model/pull.ts'
import { readOwnJson } from '#backend/features/events/event-row.ts'
import type { ListedDelivery } from '#backend/providers/delivery-source.ts'
import type { ReadDb, WriteDb } from '#backend/store/db.ts'

/** An app whose key is here. */
export interface PullableApp {
  readonly id: ProviderAppId
  readonly provider: string
  readonly host: string
  readonly appId: string
  readonly name: string
  readonly keyRef: string
  readonly apiUrl: string | null
  readonly state: PullState
  readonly failures: number
  /** Milliseconds by the provider's clock. */
  readonly watermark: number | null
}

interface PullRow {
  readonly id: ProviderAppId
  readonly provider: string
  readonly host: string
  readonly app_id: string
  readonly name: string
  readonly key_ref: string
  readonly api_url: string | null
  readonly state_json: string
  readonly failures: number
  readonly watermark: number | null
}

const select = `SELECT app.id, app.provider, app.host, app.app_id, app.name, pull.key_ref, pull.api_url, pull.state_json, pull.failures, pull.watermark
  FROM provider_app_pull AS pull JOIN provider_app AS app ON app.id = pull.provider_app_id WHERE pull.key_ref IS NOT NULL`

export function listPullableApps(db: ReadDb): PullableApp[] {
  return db.read<PullRow>(`${select} ORDER BY app.id`).all().map(toApp)
}

/** Throws `provider_app.no_key`. */
export function requirePullableApp(db: ReadDb, id: string): PullableApp {
  const row = db.read<PullRow>(`${select} AND app.id = ?`).get(id)
  if (row === undefined) {
    throw new SwitchboardError('provider_app.no_key', 'This app has no key here; give it one to pull.', {
      details: { id },
    })
  }
  return toApp(row)
}

function toApp(row: PullRow): PullableApp {
  return {
    id: row.id,
    provider: row.provider,
    host: row.host,
    appId: row.app_id,
    name: row.name,
    keyRef: row.key_ref,
    apiUrl: row.api_url,
    state: readOwnJson<PullState>(row.state_json),
    failures: row.failures,
    watermark: row.watermark,
  }
}

/** The state after a transition, by the state that is stored now: other processes write it too. */
export function movePull(db: WriteDb, id: string, transition: PullTransition, now: number): PullState {
  const row = must(
    db
      .read<{ state_json: string; failures: number }>(
        'SELECT state_json, failures FROM provider_app_pull WHERE provider_app_id = ?',
      )
      .get(id),
    'rows of pulls stay, also without their keys',
  )
  const { failures } = row
  const next = nextPullState(readOwnJson<PullState>(row.state_json), transition, toInstant(now))
  db.write('UPDATE provider_app_pull SET state_json = ?, failures = ? WHERE provider_app_id = ?').run(
    JSON.stringify(next),
    failuresAfter(transition, failures),
    id,
  )
  return next
}

function failuresAfter({ kind }: PullTransition, failures: number): number {
  if (kind === 'fail') return failures + 1
  return kind === 'finish' || kind === 'renew' ? 0 : failures
}

export interface LastPull {
  readonly at: string
  readonly listed: number
  readonly stored: number
}

export function writeLastPull(db: WriteDb, id: string, last: LastPull): void {
  db.write('UPDATE provider_app_pull SET last_json = ? WHERE provider_app_id = ?').run(JSON.stringify(last), id)
}

/** Moves it forwards only: an older pull that ends later takes nothing back. */
export function advanceWatermark(db: WriteDb, id: string, to: number): void {
  db.write(
    'UPDATE provider_app_pull SET watermark = ? WHERE provider_app_id = ? AND (watermark IS NULL OR watermark < ?)',
  ).run(to, id, to)
}

/** Those that are neither stored nor noted as unreadable by this attempt or a later one. */
export function withoutKnown(db: ReadDb, id: string, listed: readonly ListedDelivery[]): ListedDelivery[] {
  const stored = db.read('SELECT 1 FROM delivery WHERE provider_app_id = ? AND delivery_id = ?')
  const noted = db.read('SELECT 1 FROM pull_hole WHERE provider_app_id = ? AND delivery_id = ? AND delivered_at >= ?')
  return listed.filter(
    ({ deliveryId, deliveredAt }) =>
      stored.get(id, deliveryId) === undefined && noted.get(id, deliveryId, deliveredAt) === undefined,
  )
}

export interface Gap {
  readonly cause: 'outage' | 'unreadable'
  readonly from: number
  readonly to: number
  readonly count: number | null
}

/** Noted again after a kill, it is the same gap. */
export function noteGap(db: WriteDb, id: string, { cause, from, to, count }: Gap, now: number): boolean {
  return (
    db
      .write(
        `INSERT INTO pull_gap (provider_app_id, cause, from_at, to_at, count, noted_at) VALUES (?, ?, ?, ?, ?, ?)
         ON CONFLICT (provider_app_id, cause, from_at) DO UPDATE SET
           to_at = CASE WHEN pull_gap.to_at < excluded.to_at THEN excluded.to_at ELSE pull_gap.to_at END,
           count = pull_gap.count + excluded.count
         WHERE excluded.count IS NOT NULL OR pull_gap.to_at < excluded.to_at`,
      )
      .run(id, cause, from, to, count, now).changes > 0
  )
}
