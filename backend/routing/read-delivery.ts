import { bareHost } from '#shared/domain/bare-host.ts'
import type { LifecycleChange } from '#shared/domain/lifecycle-change.ts'
import type { ReadEvent } from '#shared/domain/read-event.ts'
import type { Authentication } from '#shared/model/event.ts'
import type { EventId } from '#shared/model/ids.ts'
import type { Provider } from '#shared/model/provider.ts'
import type { WebhookProvider } from '#backend/providers/webhook-provider.ts'
import { type KeptBody, readKeptBody } from '#backend/features/events/read-body.ts'
import type { ReadDb } from '#backend/store/db.ts'
import { readRoutingText } from './read-routing-text.ts'

export interface DeliveryRow {
  readonly arrival: number
  readonly provider_app_id: string
  readonly provider: Provider
  readonly delivery_id: string
  readonly event_type: string
  readonly received_at: number
  readonly is_hint: 0 | 1
  /** Of the request that brought it. */
  readonly trace_id: string | null
  readonly authenticated_by: Authentication
  /** Set where it was routed before and is routed again. */
  readonly workspace_id: string | null
  readonly event_id: EventId | null
}

/** The columns of a delivery that routing looks at. */
export const deliveryColumns =
  'arrival, provider_app_id, provider, delivery_id, event_type, received_at, is_hint, trace_id, authenticated_by, workspace_id, event_id'

export interface ReadDelivery {
  readonly read: ReadEvent
  readonly lifecycle: LifecycleChange | undefined
  readonly sha256: Uint8Array
  /** False where retention has removed what was received. */
  readonly isKept: boolean
}

/** What a delivery says. Never throws for what a provider sent: a body that can't be read is read as exactly that. */
export function readDelivery(
  db: ReadDb,
  row: DeliveryRow,
  {
    provider,
    host,
    kept = readKeptBody(db, row.arrival),
  }: { provider: WebhookProvider; host: string; kept?: KeptBody | undefined },
): ReadDelivery {
  if (kept === undefined) {
    return {
      read: { kind: 'parse_failed', why: 'Its body is no longer kept.' },
      lifecycle: undefined,
      sha256: new Uint8Array(),
      isKept: false,
    }
  }
  const { sha256 } = kept
  const text = readRoutingText(db, kept)
  if (text === undefined)
    return { read: { kind: 'parse_failed', why: 'The body is not UTF-8.' }, lifecycle: undefined, sha256, isKept: true }
  // Until hosts were parsed, some were kept as the address that somebody gave.
  const read = provider.read({ eventType: row.event_type, text, host: bareHost(host) ?? host })
  // A hint may be somebody's replay: what it says was true once.
  const believed = row.is_hint === 0 && (read.kind === 'event' || read.kind === 'lifecycle')
  return { read, lifecycle: believed ? provider.lifecycle(row.event_type, text) : undefined, sha256, isKept: true }
}
