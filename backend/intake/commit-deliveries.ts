import { hash } from 'node:crypto'
import type { Authentication } from '#shared/model/event.ts'
import type { WriteDb } from '#backend/store/db.ts'
import { transaction } from '#backend/store/transaction.ts'

/** What is known to be the provider's, as it is kept. */
export interface VerifiedDelivery {
  readonly providerAppId: string
  readonly provider: string
  readonly deliveryId: string
  readonly eventType: string
  readonly receivedAt: number
  readonly headersJson: string
  /** Its time of signing is not now. */
  readonly isHint: boolean
  readonly traceId?: string | null
  readonly authenticatedBy: Authentication
  readonly body: Uint8Array
}

const partBytes = 1024 * 1024

export type Receipt = 'accepted' | 'duplicate'

/** Puts deliveries on disk, all of them with one sync; one whose id its address has seen before changes nothing. */
export function commitDeliveries(db: WriteDb, deliveries: readonly VerifiedDelivery[]): Receipt[] {
  return transaction(db, () => deliveries.map((delivery) => insertDelivery(db, delivery)))
}

function insertDelivery(db: WriteDb, delivery: VerifiedDelivery): Receipt {
  const inserted = db
    .returning<{ arrival: number }>(
      `INSERT INTO delivery (provider_app_id, provider, delivery_id, event_type, received_at, headers_json, is_hint, trace_id, authenticated_by, state)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'received') ON CONFLICT (provider_app_id, delivery_id) DO NOTHING RETURNING arrival`,
    )
    .get(
      delivery.providerAppId,
      delivery.provider,
      delivery.deliveryId,
      delivery.eventType,
      delivery.receivedAt,
      delivery.headersJson,
      Number(delivery.isHint),
      delivery.traceId ?? null,
      delivery.authenticatedBy,
    )
  if (inserted === undefined) return 'duplicate'
  insertBody(db, inserted.arrival, delivery.body)
  return 'accepted'
}

/** A large body in parts: the store copies what it writes twice, and keeps that memory. */
function insertBody(db: WriteDb, arrival: number, body: Uint8Array): void {
  const isWhole = body.length <= partBytes
  db.write('INSERT INTO delivery_body (arrival, encoding, size, sha256, body) VALUES (?, ?, ?, ?, ?)').run(
    arrival,
    isWhole ? 'raw' : 'parts',
    body.length,
    hash('sha256', body, 'buffer'),
    isWhole ? body : new Uint8Array(),
  )
  if (isWhole) return
  for (let start = 0; start < body.length; start += partBytes) {
    const part = body.subarray(start, start + partBytes)
    db.write("INSERT INTO delivery_body_part (arrival, part, encoding, size, body) VALUES (?, ?, 'raw', ?, ?)").run(
      arrival,
      start / partBytes,
      part.length,
      part,
    )
  }
}
