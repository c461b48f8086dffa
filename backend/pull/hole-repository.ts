import type { ListedDelivery } from '#backend/providers/delivery-source.ts'
import type { ReadDb, WriteDb } from '#backend/store/db.ts'
import { noteGap } from './pull-repository.ts'

/** A delivery that is listed and could not be read. */
export interface Hole extends ListedDelivery {
  readonly redeliveries: number
}

interface HoleRow {
  readonly delivery_id: string
  readonly external_id: string
  readonly event_type: string
  readonly delivered_at: number
  readonly redeliveries: number
  readonly external_installation_id: string | null
}

const firstAskMs = 60_000
const longestAskMs = 6 * 3_600_000
/** When one that nobody may ask for is read again. */
const unaskedMs = 3_600_000
export const maxRedeliveries = 4
const holesPerPull = 16

/** Notes what could not be read, so that the watermark may pass it; a newer attempt takes the place of the one before. */
export function noteHole(
  db: WriteDb,
  id: string,
  listed: ListedDelivery,
  { code, now }: { code: string; now: number },
) {
  db.write(
    `INSERT INTO pull_hole (provider_app_id, delivery_id, external_id, event_type, delivered_at, code, redeliveries, next_at, external_installation_id)
     VALUES (?, ?, ?, ?, ?, ?, 0, ?, ?)
     ON CONFLICT (provider_app_id, delivery_id) DO UPDATE SET external_id = excluded.external_id, code = excluded.code,
       delivered_at = CASE WHEN pull_hole.delivered_at < excluded.delivered_at THEN excluded.delivered_at ELSE pull_hole.delivered_at END`,
  ).run(
    id,
    listed.deliveryId,
    listed.externalId,
    listed.eventType,
    listed.deliveredAt,
    code,
    now + firstAskMs,
    listed.externalInstallationId,
  )
}

/** Forgets those that came in another way since. */
export function dropFilledHoles(db: WriteDb, id: string): void {
  db.write(
    `DELETE FROM pull_hole WHERE provider_app_id = ?
     AND EXISTS (SELECT 1 FROM delivery WHERE delivery.provider_app_id = pull_hole.provider_app_id AND delivery.delivery_id = pull_hole.delivery_id)`,
  ).run(id)
}

export function dueHoles(db: ReadDb, id: string, now: number): Hole[] {
  return db
    .read<HoleRow>(
      `SELECT delivery_id, external_id, event_type, delivered_at, redeliveries, external_installation_id FROM pull_hole
       WHERE provider_app_id = ? AND next_at <= ? ORDER BY next_at LIMIT ?`,
    )
    .all(id, now, holesPerPull)
    .map((row) => ({
      deliveryId: row.delivery_id,
      externalId: row.external_id,
      eventType: row.event_type,
      deliveredAt: row.delivered_at,
      redeliveries: row.redeliveries,
      externalInstallationId: row.external_installation_id,
    }))
}

/** Written before the request: a kill between the two asks once less, never twice. */
export function claimRedelivery(db: WriteDb, id: string, hole: Hole, now: number): void {
  const waitMs = Math.min(longestAskMs, firstAskMs * 4 ** (hole.redeliveries + 1))
  db.write(
    'UPDATE pull_hole SET redeliveries = redeliveries + 1, next_at = ? WHERE provider_app_id = ? AND delivery_id = ?',
  ).run(now + waitMs, id, hole.deliveryId)
}

/** For whom the provider may not be asked: read again later, in case that it can be by then. */
export function putOffHole(db: WriteDb, id: string, { deliveryId }: Hole, now: number): void {
  db.write('UPDATE pull_hole SET next_at = ? WHERE provider_app_id = ? AND delivery_id = ?').run(
    now + unaskedMs,
    id,
    deliveryId,
  )
}

/** What the provider keeps no longer is missing for good: counted in a gap of the day on which it was delivered. */
export function giveUpHoles(db: WriteDb, id: string, { keptSince, now }: { keptSince: number; now: number }): number {
  const lost = db
    .returning<{ delivered_at: number }>(
      'DELETE FROM pull_hole WHERE provider_app_id = ? AND delivered_at < ? RETURNING delivered_at',
    )
    .all(id, keptSince)
  const dayMs = 24 * 3_600_000
  for (const { delivered_at: at } of lost) {
    const from = at - (at % dayMs)
    noteGap(db, id, { cause: 'unreadable', from, to: from + dayMs, count: 1 }, now)
  }
  return lost.length
}

export function countHoles(db: ReadDb, id: string): number {
  return (
    db.read<{ count: number }>('SELECT count(*) AS count FROM pull_hole WHERE provider_app_id = ?').get(id)?.count ?? 0
  )
}
