import { inflateRawSync } from 'node:zlib'
import { webhookProviders } from '#backend/providers/webhook-providers.ts'
import { sweepAfter } from '#backend/intake/sweep-after.ts'
import type { ReadDb } from '#backend/store/db.ts'

interface PartRow {
  readonly encoding: 'raw' | 'deflate'
  readonly size: number
  readonly body: Uint8Array
}

/** What is kept of a delivery's body. */
export interface KeptBody {
  readonly arrival: number
  readonly sha256: Uint8Array
  readonly encoding: 'raw' | 'deflate' | 'parts'
  readonly provider: string
  readonly body: Uint8Array
  readonly size: number
}

const keptBodies = `SELECT delivery_body.arrival, delivery_body.sha256, delivery_body.encoding, delivery_body.body, delivery_body.size, delivery.provider
  FROM delivery_body JOIN delivery ON delivery.arrival = delivery_body.arrival`
const smallBytes = 32 * 1024
const mostAtOnce = 256

/** Undefined once nothing of it is kept. */
export function readKeptBody(db: ReadDb, arrival: number): KeptBody | undefined {
  return db.read<KeptBody>(`${keptBodies} WHERE delivery_body.arrival = ?`).get(arrival)
}

/** Those that wait to be routed and are small, all at once: a store that is elsewhere is asked once. */
export function readWaitingBodies(db: ReadDb, first: number, last: number): Map<number, KeptBody> {
  const rows = db
    .read<KeptBody>(
      `${keptBodies} WHERE delivery.state = 'received' AND delivery.arrival >= ? AND delivery.arrival <= ?
         AND delivery_body.size <= ${smallBytes} ORDER BY delivery.arrival LIMIT ${mostAtOnce}`,
    )
    .all(first, last)
  return new Map(rows.map((row) => [row.arrival, row]))
}

/** The bytes of a delivery as they were received; undefined once they are no longer kept. */
export function readBody(db: ReadDb, arrival: number): Uint8Array | undefined {
  const kept = readKeptBody(db, arrival)
  return kept && bytesOf(db, kept)
}

/** The bytes as they were received. */
export function bytesOf(db: ReadDb, kept: KeptBody): Uint8Array {
  if (kept.encoding === 'raw') return kept.body
  if (kept.encoding === 'parts') return joinedParts(db, kept.arrival, kept.size)
  const dictionary = webhookProviders.get(kept.provider)?.dictionary
  return inflateRawSync(kept.body, { maxOutputLength: Math.max(1, kept.size), ...(dictionary && { dictionary }) })
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
