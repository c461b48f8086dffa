import { hash, randomInt } from 'node:crypto'
import type { Authentication } from '#shared/model/event.ts'
import type { SqlValue, WriteDb } from '#backend/store/db.ts'
import { isDeadlock } from '#backend/store/store-error.ts'
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
const mostTries = 5

export type Receipt = 'accepted' | 'duplicate'

/** Puts deliveries on disk, all of them with one sync; one whose id its address has seen before changes nothing. */
export function commitDeliveries(db: WriteDb, deliveries: readonly VerifiedDelivery[]): Receipt[] {
  for (let tries = 1; ; tries += 1) {
    try {
      return transaction(db, () => insertDeliveries(db, deliveries), { kind: 'nothing' })
    } catch (error) {
      // Another process puts some of the same on disk in another order.
      if (!isDeadlock(error) || tries === mostTries) throw error
      letOthersThrough(tries)
    }
  }
}

/** It has only just been woken: whoever tries at once may be in its way again. */
function letOthersThrough(tries: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, tries * randomInt(10, 40))
}

/** One statement for all: a store that is elsewhere is asked once, not once for each. */
function insertDeliveries(db: WriteDb, deliveries: readonly VerifiedDelivery[]): Receipt[] {
  const rows = deliveries.map(() => "(?, ?, ?, ?, ?, ?, ?, ?, ?, 'received')").join(', ')
  const inserted = db
    .returning<{ arrival: number; provider_app_id: string; delivery_id: string }>(
      `INSERT INTO delivery (provider_app_id, provider, delivery_id, event_type, received_at, headers_json, is_hint, trace_id, authenticated_by, state)
       VALUES ${rows} ON CONFLICT (provider_app_id, delivery_id) DO NOTHING RETURNING arrival, provider_app_id, delivery_id`,
    )
    .all(...deliveries.flatMap(columnsOf))
  const arrivals = new Map(inserted.map((row) => [keyOf(row.provider_app_id, row.delivery_id), row.arrival]))
  return deliveries.map(({ providerAppId, deliveryId, body }) => {
    const key = keyOf(providerAppId, deliveryId)
    const arrival = arrivals.get(key)
    if (arrival === undefined) return 'duplicate'
    // The same one twice in a group: the first is the delivery.
    arrivals.delete(key)
    insertBody(db, arrival, body)
    return 'accepted'
  })
}

const keyOf = (providerAppId: string, deliveryId: string) => `${providerAppId} ${deliveryId}`

function columnsOf(delivery: VerifiedDelivery): SqlValue[] {
  return [
    delivery.providerAppId,
    delivery.provider,
    delivery.deliveryId,
    delivery.eventType,
    delivery.receivedAt,
    delivery.headersJson,
    Number(delivery.isHint),
    delivery.traceId ?? null,
    delivery.authenticatedBy,
  ]
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
