import type { Clock } from '#shared/lib/clock.ts'
import type { Logger } from '#backend/http/logger.ts'
import type { RequestHeaders } from './webhook-provider.ts'

/** Waits, or throws the signal's reason when that comes first. */
export type Delay = (ms: number, signal: AbortSignal) => Promise<void>

/** One attempt of a provider to deliver an event, as its list shows it. */
export interface ListedDelivery {
  /** Names the attempt at the provider; text, because such numbers outgrow JavaScript's. */
  readonly externalId: string
  /** Names the event, and is the same for every attempt. */
  readonly deliveryId: string
  readonly eventType: string
  readonly deliveredAt: number
  /** Whose it is, where the list says so. */
  readonly externalInstallationId: string | null
}

export interface DeliveryPage {
  /** Newest first. */
  readonly items: readonly ListedDelivery[]
  readonly next: string | undefined
  /** When it was answered, by the provider's clock. */
  readonly at: number
}

export interface PulledDelivery {
  readonly headers: RequestHeaders
  readonly body: Uint8Array
}

/**
 * The deliveries that a provider keeps of an app. Calls throw `provider.limited` with `details.until` (our clock's
 * milliseconds), `provider.key_refused`, `provider.unreachable`, `provider.failed`, `provider.refused`, `provider.redirected`,
 * `provider.address_refused`, `provider.answer_invalid`, `provider.answer_too_large`.
 */
export interface DeliverySource {
  list(cursor: string | undefined, signal: AbortSignal): Promise<DeliveryPage>
  read(listed: ListedDelivery, signal: AbortSignal): Promise<PulledDelivery>
  /** Asks the provider to try again; the new attempt is listed under the same delivery id. */
  redeliver(externalId: string, signal: AbortSignal): Promise<void>
  close(): void
}

export interface DeliverySourceOptions {
  readonly apiUrl: string
  /** Whether somebody at the service's own machine chose the address: then it may be a private one. */
  readonly isChosen: boolean
  readonly appId: string
  /** PKCS#8, PEM. */
  readonly privateKey: string
  readonly clock: Clock
  readonly delay: Delay
  readonly logger: Logger
}

/** What a provider declares that keeps its deliveries for us. */
export interface DeliveryHistory {
  /** For how long; its own figure, beyond which events may be missing. */
  readonly keptMs: number
  /** Where the API of a host is, unless somebody says otherwise. */
  apiUrl(host: string): string
  open(options: DeliverySourceOptions): Promise<DeliverySource>
}
