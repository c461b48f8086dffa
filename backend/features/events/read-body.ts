import { inflateRawSync } from 'node:zlib'
import { webhookProviders } from '#backend/providers/webhook-providers.ts'
import type { ReadDb } from '#backend/store/db.ts'

interface BodyRow {
  readonly encoding: 'raw' | 'deflate'
  readonly provider: string
  readonly body: Uint8Array
  readonly size: number
}

/** The bytes of a delivery as they were received; undefined once they are no longer kept. */
export function readBody(db: ReadDb, arrival: number): Uint8Array | undefined {
  const row = db
    .read<BodyRow>(
      `SELECT delivery_body.encoding, delivery_body.body, delivery_body.size, delivery.provider
       FROM delivery_body JOIN delivery ON delivery.arrival = delivery_body.arrival WHERE delivery_body.arrival = ?`,
    )
    .get(arrival)
  if (row === undefined) return undefined
  if (row.encoding === 'raw') return row.body
  const dictionary = webhookProviders.get(row.provider)?.dictionary
  return inflateRawSync(row.body, { maxOutputLength: Math.max(1, row.size), ...(dictionary && { dictionary }) })
}

/** The text of a body, or undefined where it isn't UTF-8. */
export function textOfBody(body: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body)
  } catch {
    return undefined
  }
}
