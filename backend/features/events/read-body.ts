import { inflateRawSync } from 'node:zlib'
import { webhookProviders } from '#backend/providers/webhook-providers.ts'
import { sweepAfter } from '#backend/intake/sweep-memory.ts'
import type { ReadDb } from '#backend/store/db.ts'

interface PartRow {
  readonly encoding: 'raw' | 'deflate'
  readonly size: number
  readonly body: Uint8Array
}

interface BodyRow {
  readonly encoding: 'raw' | 'deflate' | 'parts'
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
  if (row.encoding === 'parts') return joinedParts(db, arrival, row.size)
  const dictionary = webhookProviders.get(row.provider)?.dictionary
  return inflateRawSync(row.body, { maxOutputLength: Math.max(1, row.size), ...(dictionary && { dictionary }) })
}

function joinedParts(db: ReadDb, arrival: number, size: number): Uint8Array {
  const bytes = new Uint8Array(size)
  let at = 0
  for (const part of readParts(db, arrival)) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

/** The parts of a large body, one at a time; none for a body that is kept in one piece. */
export function* readParts(db: ReadDb, arrival: number): Generator<Uint8Array> {
  const read = db.read<PartRow>('SELECT encoding, size, body FROM delivery_body_part WHERE arrival = ? AND part = ?')
  for (let part = 0; ; part += 1) {
    const row = read.get(arrival, part)
    if (row === undefined) return
    sweepAfter(row.size, 'major')
    yield row.encoding === 'raw' ? row.body : inflateRawSync(row.body, { maxOutputLength: Math.max(1, row.size) })
  }
}

/** The text of a body, or undefined where it isn't UTF-8. */
export function textOfBody(body: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body)
  } catch {
    return undefined
  }
}
