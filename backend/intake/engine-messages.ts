import type { ErrorWire } from '#shared/errors/error-wire.ts'
import type { LogFields, LogLevel } from '#backend/http/logger.ts'
import type { Receipt, VerifiedDelivery } from './commit-deliveries.ts'

/** A group on its way to the engine's thread: all bodies in one buffer, which is handed over rather than copied again. */
export interface PackedDeliveries {
  readonly facts: readonly Omit<VerifiedDelivery, 'body'>[]
  readonly sizes: readonly number[]
  readonly bodies: ArrayBuffer
}

export type ToEngine =
  | { readonly kind: 'commit'; readonly id: number; readonly group: PackedDeliveries }
  | { readonly kind: 'drain'; readonly id: number }
  | { readonly kind: 'stop'; readonly id: number }
  | { readonly kind: 'kick' }

export type FromEngine =
  | { readonly kind: 'done'; readonly id: number; readonly receipts: readonly Receipt[] }
  | { readonly kind: 'failed'; readonly id: number; readonly error: ErrorWire }
  | { readonly kind: 'routed'; readonly workspaceIds: readonly string[] }
  | { readonly kind: 'log'; readonly level: LogLevel; readonly message: string; readonly fields: LogFields }

export interface EngineThreadData {
  readonly file: string
}

export function packDeliveries(deliveries: readonly VerifiedDelivery[]): PackedDeliveries {
  const [only] = deliveries
  if (only !== undefined && deliveries.length === 1 && ownsLargeBuffer(only.body)) {
    const { body, ...facts } = only
    return { facts: [facts], sizes: [body.length], bodies: body.buffer }
  }
  const bytes = new Uint8Array(deliveries.reduce((sum, { body }) => sum + body.length, 0))
  let at = 0
  const facts = deliveries.map(({ body, ...rest }) => {
    bytes.set(body, at)
    at += body.length
    return rest
  })
  return { facts, sizes: deliveries.map(({ body }) => body.length), bodies: bytes.buffer }
}

/** A large body has its memory for itself, which can go to the thread as it is. */
function ownsLargeBuffer(body: Uint8Array): body is Uint8Array<ArrayBuffer> {
  return body.length >= 1024 * 1024 && body.buffer instanceof ArrayBuffer && body.buffer.byteLength === body.length
}

export function unpackDeliveries({ facts, sizes, bodies }: PackedDeliveries): VerifiedDelivery[] {
  let at = 0
  return facts.map((fact, index) => {
    const size = sizes[index] ?? 0
    const body = new Uint8Array(bodies, at, size)
    at += size
    return { ...fact, body }
  })
}
