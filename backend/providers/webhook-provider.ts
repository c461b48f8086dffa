import type { KeyObject } from 'node:crypto'
import type { LifecycleChange } from '#shared/domain/github-lifecycle.ts'
import type { ReadEvent } from '#shared/domain/read-event.ts'
import type { Provider } from '#shared/model/provider.ts'

/** Request headers by lower-case name. */
export type RequestHeaders = Readonly<Record<string, string>>

/** What a provider answers for itself, so that intake and routing never ask who it is. */
export interface WebhookProvider {
  readonly name: Provider
  readonly displayName: string
  /** The event types that are understood. */
  readonly events: readonly string[]
  /** How long the provider can be asked to send an event again; null where it can't. */
  readonly redeliveryWindowMs: number | null
  /** Headers that prove who sent a request: looked at once, never kept. */
  readonly secretHeaders: readonly string[]
  /** The delivery's id and type; throws `request.header_missing`, `signature.missing`. */
  identify(headers: RequestHeaders): { readonly deliveryId: string; readonly eventType: string }
  /** Throws `signature.invalid` unless one of the secrets signed exactly these bytes. */
  verify(headers: RequestHeaders, body: Uint8Array, secrets: readonly KeyObject[]): void
  read(input: { readonly eventType: string; readonly text: string; readonly host: string }): ReadEvent
  /** What the event changes in our records about the installation and its resources. */
  lifecycle(eventType: string, text: string): LifecycleChange | undefined
  /** Text that its bodies often contain: presets the compression of stored bodies. Never changes once bodies are stored with it. */
  readonly dictionary: Uint8Array
}
