import { hash } from 'node:crypto'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { WriteDb } from '#backend/store/db.ts'
import { transaction } from '#backend/store/transaction.ts'

export interface VerifiedDelivery {
  readonly providerAppId: string
  readonly provider: string
  readonly deliveryId: string
  readonly eventType: string
  readonly receivedAt: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
}

export type Receipt = 'accepted' | 'duplicate'

interface Waiting {
  readonly delivery: VerifiedDelivery
  readonly resolve: (receipt: Receipt) => void
  readonly reject: (error: unknown) => void
}

export interface DeliveryWriter {
  /** Answers once the delivery is on disk, or was before. Throws `service.busy` where too many wait. */
  write(delivery: VerifiedDelivery): Promise<Receipt>
  readonly waiting: number
}

const groupDeliveries = 256
const groupBytes = 32 * 1024 * 1024

/** Commits deliveries in groups: those that came while the disk worked share the next sync. */
export function createDeliveryWriter(options: {
  readonly db: WriteDb
  readonly maxWaiting: number
  readonly onCommitted: () => void
}): DeliveryWriter {
  const queue: Waiting[] = []
  let scheduled = false

  function flush(): void {
    scheduled = false
    const group = takeGroup(queue)
    try {
      const receipts = transaction(options.db, () => group.map(({ delivery }) => insertDelivery(options.db, delivery)))
      group.forEach((waiting, index) => waiting.resolve(receipts[index] ?? 'duplicate'))
      if (receipts.includes('accepted')) options.onCommitted()
    } catch (error) {
      for (const waiting of group) waiting.reject(error)
    }
    if (queue.length > 0) schedule()
  }

  function schedule(): void {
    if (scheduled) return
    scheduled = true
    // After the requests that are ready to be read now: they join this group.
    setImmediate(flush)
  }

  return {
    get waiting() {
      return queue.length
    },
    write(delivery) {
      if (queue.length >= options.maxWaiting) {
        throw new SwitchboardError('service.busy', 'Too many deliveries wait for the disk; send it again later.')
      }
      return new Promise((resolve, reject) => {
        queue.push({ delivery, resolve, reject })
        schedule()
      })
    },
  }
}

function takeGroup(queue: Waiting[]): Waiting[] {
  let bytes = 0
  let count = 0
  for (const { delivery } of queue) {
    bytes += delivery.body.length
    if (count > 0 && (count === groupDeliveries || bytes > groupBytes)) break
    count += 1
  }
  return queue.splice(0, count)
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
      JSON.stringify(delivery.headers),
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
