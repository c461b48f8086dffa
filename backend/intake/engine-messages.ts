import type { ErrorWire } from '#shared/errors/error-wire.ts'
import type { RemovedCounts } from '#backend/features/retention/retention-steps.ts'
import type { LogFields, LogLevel } from '#backend/http/logger.ts'
import type { RoutedCount } from '#backend/routing/settled-delivery.ts'
import type { StoreLocation } from '#backend/store/store-location.ts'
import type { Receipt, VerifiedDelivery } from './commit-deliveries.ts'

type Fact = Exclude<keyof VerifiedDelivery, 'body'>

/**
 * A group on its way to the engine's thread: what is known of its deliveries in columns, which are half the work to copy, and
 * all bodies in one buffer, which is handed over or shared, not copied again.
 */
export interface PackedDeliveries {
  readonly facts: { readonly [Name in Fact]-?: readonly VerifiedDelivery[Name][] }
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
  | { readonly kind: 'outcomes'; readonly outcomes: readonly RoutedCount[] }
  | { readonly kind: 'removed'; readonly removed: RemovedCounts }
  | { readonly kind: 'log'; readonly level: LogLevel; readonly message: string; readonly fields: LogFields }

/** What a thread of the engine does: where a file has one writer, everything. */
export type EnginePart = 'everything' | 'commits' | 'the rest'

export interface EngineThreadData {
  readonly part: EnginePart
  readonly location: StoreLocation
  /** Lines below it aren't worth sending. */
  readonly leastLogged: LogLevel
}

/** With their bodies in `room`, where there is any and they have room in it. */
export function packDeliveries(deliveries: readonly VerifiedDelivery[], room?: SharedArrayBuffer): PackedDeliveries {
  const facts = columnsOf(deliveries)
  const sizes = deliveries.map(({ body }) => body.length)
  const [only] = deliveries
  if (only !== undefined && deliveries.length === 1 && only.body.buffer instanceof SharedArrayBuffer)
    return { facts, sizes, bodies: only.body.buffer, start: only.body.byteOffset }
  const size = sizes.reduce((sum, one) => sum + one, 0)
  const bytes = new Uint8Array(room !== undefined && size <= room.byteLength ? room : new ArrayBuffer(size))
  let at = 0
  for (const { body } of deliveries) {
    bytes.set(body, at)
    at += body.length
  }
  return { facts, sizes, bodies: bytes.buffer, start: 0 }
}

function columnsOf(deliveries: readonly VerifiedDelivery[]): PackedDeliveries['facts'] {
  return {
    providerAppId: deliveries.map((one) => one.providerAppId),
    provider: deliveries.map((one) => one.provider),
    deliveryId: deliveries.map((one) => one.deliveryId),
    eventType: deliveries.map((one) => one.eventType),
    receivedAt: deliveries.map((one) => one.receivedAt),
    headersJson: deliveries.map((one) => one.headersJson),
    isHint: deliveries.map((one) => one.isHint),
    traceId: deliveries.map((one) => one.traceId),
    authenticatedBy: deliveries.map((one) => one.authenticatedBy),
  }
}

export function unpackDeliveries({ facts, sizes, bodies, start }: PackedDeliveries): VerifiedDelivery[] {
  let at = start
  return sizes.map((size, index) => {
    // Each column has one for each size: both sides of these messages are this program's own.
    const of = <Value>(column: readonly Value[]): Value => column[index] as Value
    const body = new Uint8Array(bodies, at, size)
    at += size
    return {
      providerAppId: of(facts.providerAppId),
      provider: of(facts.provider),
      deliveryId: of(facts.deliveryId),
      eventType: of(facts.eventType),
      receivedAt: of(facts.receivedAt),
      headersJson: of(facts.headersJson),
      isHint: of(facts.isHint),
      traceId: of(facts.traceId) ?? null,
      authenticatedBy: of(facts.authenticatedBy),
      body,
    }
  })
}
