import type { ErrorWire } from '#shared/errors/error-wire.ts'
import type { Removed } from '#backend/features/retention/retention-steps.ts'
import type { LogFields, LogLevel } from '#backend/http/logger.ts'
import type { StoreLocation } from '#backend/store/store-location.ts'
import type { Receipt, VerifiedDelivery } from './commit-deliveries.ts'

/** A group on its way to the engine's thread: all bodies in one buffer, which is handed over or shared, not copied again. */
export interface PackedDeliveries {
  readonly facts: readonly Omit<VerifiedDelivery, 'body'>[]
  readonly sizes: readonly number[]
  readonly bodies: ArrayBuffer | SharedArrayBuffer
  /** Where in it the first body begins. */
  readonly start: number
}

export type ToEngine =
  | { readonly kind: 'commit'; readonly id: number; readonly group: PackedDeliveries }
  | { readonly kind: 'drain'; readonly id: number }
  | { readonly kind: 'ping'; readonly id: number }
  | { readonly kind: 'stop'; readonly id: number }
  | { readonly kind: 'kick' }

export type FromEngine =
  | { readonly kind: 'done'; readonly id: number; readonly receipts: readonly Receipt[] }
  | { readonly kind: 'failed'; readonly id: number; readonly error: ErrorWire }
  | { readonly kind: 'routed'; readonly workspaceIds: readonly string[] }
  | { readonly kind: 'outcomes'; readonly outcomes: Readonly<Record<string, number>> }
  | { readonly kind: 'removed'; readonly removed: Removed }
  | { readonly kind: 'log'; readonly level: LogLevel; readonly message: string; readonly fields: LogFields }

export interface EngineThreadData {
  readonly location: StoreLocation
  /** Lines below it aren't worth sending. */
  readonly leastLogged: LogLevel
}

export function packDeliveries(deliveries: readonly VerifiedDelivery[]): PackedDeliveries {
  const [only] = deliveries
  if (only !== undefined && deliveries.length === 1 && only.body.buffer instanceof SharedArrayBuffer) {
    const { body, ...facts } = only
    return { facts: [facts], sizes: [body.length], bodies: only.body.buffer, start: body.byteOffset }
  }
  const bytes = new Uint8Array(deliveries.reduce((sum, { body }) => sum + body.length, 0))
  let at = 0
  const facts = deliveries.map(({ body, ...rest }) => {
    bytes.set(body, at)
    at += body.length
    return rest
  })
  return { facts, sizes: deliveries.map(({ body }) => body.length), bodies: bytes.buffer, start: 0 }
}

export function unpackDeliveries({ facts, sizes, bodies, start }: PackedDeliveries): VerifiedDelivery[] {
  let at = start
  return facts.map((fact, index) => {
    const size = sizes[index] ?? 0
    const body = new Uint8Array(bodies, at, size)
    at += size
    return { ...fact, body }
  })
}
