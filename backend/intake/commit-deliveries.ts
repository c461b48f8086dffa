import { hash } from 'node:crypto'
import type { WriteDb } from '#backend/store/db.ts'
import { transaction } from '#backend/store/transaction.ts'

/** A request whose signature was right, as it is kept. */
export interface VerifiedDelivery {
  readonly providerAppId: string
  readonly provider: string
  readonly deliveryId: string
  readonly eventType: string
  readonly receivedAt: number
  readonly headersJson: string
  readonly body: Uint8Array
}

export type Receipt = 'accepted' | 'duplicate'

/** Puts deliveries on disk, all of them with one sync; one whose id its address has seen before changes nothing. */
export function commitDeliveries(db: WriteDb, deliveries: readonly VerifiedDelivery[]): Receipt[] {
  return transaction(db, () => deliveries.map((delivery) => insertDelivery(db, delivery)))
}

function insertDelivery(db: WriteDb, delivery: VerifiedDelivery): Receipt {
  const inserted = db
    .returning<{ arrival: number }>(
      `INSERT INTO delivery (provider_app_id, provider, delivery_id, event_type, received_at, headers_json, state)
       VALUES (?, ?, ?, ?, ?, ?, 'received') ON CONFLICT (provider_app_id, delivery_id) DO NOTHING RETURNING arrival`,
    )
    .get(
      delivery.providerAppId,
      delivery.provider,
      delivery.deliveryId,
      delivery.eventType,
      delivery.receivedAt,
      delivery.headersJson,
    )
  if (inserted === undefined) return 'duplicate'
  db.write("INSERT INTO delivery_body (arrival, encoding, size, sha256, body) VALUES (?, 'raw', ?, ?, ?)").run(
    inserted.arrival,
    delivery.body.length,
    hash('sha256', delivery.body, 'buffer'),
    delivery.body,
  )
  return 'accepted'
}
