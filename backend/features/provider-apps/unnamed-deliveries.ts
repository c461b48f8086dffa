import { z } from 'zod'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { toInstant } from '#shared/model/instant.ts'
import type { ProviderApp, UnnamedDelivery, UnnamedRequest } from '#shared/model/provider-app.ts'
import { readRequest } from '#backend/features/events/read-raw-event.ts'
import { decodeCursor, toPage } from '#backend/http/page-cursor.ts'
import { webhookProviders } from '#backend/providers/webhook-providers.ts'
import { deliveryColumns, type DeliveryRow, readDelivery } from '#backend/routing/read-delivery.ts'
import type { ReadDb } from '#backend/store/db.ts'
import { requireProviderApp } from './provider-app-repository.ts'

interface UnnamedRow {
  readonly arrival: number
  readonly delivery_id: string
  readonly event_type: string
  readonly received_at: number
  readonly size: number
}

const cursorKey = z.tuple([z.int()])
const unnamed =
  "delivery.state = 'unclaimed' AND delivery.provider_app_id = ? AND delivery.external_installation_id IS NULL"

/** What is kept at an app and names no installation, newest first; throws `provider_app.not_found`. */
export function listUnnamed(
  db: ReadDb,
  appId: string,
  query: { readonly limit: number; readonly cursor?: string | undefined },
): { items: UnnamedDelivery[]; next_cursor: string | null } {
  requireProviderApp(db, appId)
  const [before] = decodeCursor(query.cursor, cursorKey) ?? [Number.MAX_SAFE_INTEGER]
  const rows = db
    .read<UnnamedRow>(
      `SELECT delivery.arrival, delivery.delivery_id, delivery.event_type, delivery.received_at, delivery_body.size
       FROM delivery JOIN delivery_body ON delivery_body.arrival = delivery.arrival
       WHERE ${unnamed} AND delivery.arrival < ? ORDER BY delivery.arrival DESC LIMIT ?`,
    )
    .all(appId, before, query.limit + 1)
  return toPage(rows, {
    limit: query.limit,
    key: ({ arrival }) => [arrival],
    item: (row) => ({
      deliveryId: row.delivery_id,
      eventType: row.event_type,
      receivedAt: toInstant(row.received_at),
      size: row.size,
    }),
  })
}

/**
 * One of them as it came. What names an installation isn't shown: it is for whoever claims that. Throws `event.not_found`,
 * `provider_app.not_found`.
 */
export function readUnnamed(db: ReadDb, appId: string, deliveryId: string): UnnamedRequest {
  const app = requireProviderApp(db, appId)
  const row = db
    .read<DeliveryRow & { readonly headers_json: string }>(
      `SELECT ${deliveryColumns}, headers_json FROM delivery WHERE ${unnamed} AND delivery_id = ?`,
    )
    .get(appId, deliveryId)
  const request = row && readRequest(db, row)
  if (row === undefined || request === undefined)
    throw new SwitchboardError('event.not_found', 'There is no such delivery that names no installation.', {
      details: { deliveryId },
    })
  return { deliveryId, eventType: row.event_type, ...request, problem: problemOf(db, row, app) }
}

/** Why it could not be read; null where it was, and is of no installation. */
function problemOf(db: ReadDb, row: DeliveryRow, { host }: ProviderApp): string | null {
  const provider = webhookProviders.get(row.provider)
  if (provider === undefined) return null
  try {
    const { read } = readDelivery(db, row, { provider, host })
    return read.kind === 'parse_failed' ? read.why : null
  } catch {
    // As when it was to be routed: the log told of it then.
    return 'The service failed to read it; the request is kept as it came.'
  }
}
