import type { KeyObject } from 'node:crypto'
import type { LifecycleChange } from '#shared/domain/lifecycle-change.ts'
import type { ReadEvent } from '#shared/domain/read-event.ts'
import type { Installation } from '#shared/model/installation.ts'
import type { Provider } from '#shared/model/provider.ts'
import type { DeliveryHistory } from './delivery-source.ts'

/** Request headers by lower-case name. */
export type RequestHeaders = Readonly<Record<string, string>>

export interface SignedRequest {
  readonly headers: RequestHeaders
  readonly body: Uint8Array
  /** Those that may have signed it: the current one first. */
  readonly secrets: readonly KeyObject[]
  readonly nowMs: number
}

export interface SigningRequest {
  readonly headers: RequestHeaders
  readonly body: Uint8Array
  readonly secret: string
  readonly nowMs: number
}

/** The type of a body that names none, or an impossible one. */
export const unnamedType = 'unnamed'

/** What a request is, once its signature is right. */
export type Identity =
  | {
      readonly kind: 'delivery'
      readonly deliveryId: string
      readonly eventType: string
      /** Signed, but not at this time: it is kept and routed, and changes nothing in our records. */
      readonly isHint: boolean
    }
  /** The provider tries the address and waits for exactly this. */
  | { readonly kind: 'handshake'; readonly challenge: string }

/** What a provider answers for itself, so that intake and routing never ask who it is. */
export interface WebhookProvider {
  readonly name: Provider
  readonly displayName: string
  /** The event types that are understood. */
  readonly events: readonly string[]
  /** Where its accounts live when nobody says; null where each has a host of its own. */
  readonly defaultHost: string | null
  readonly installationMode: Installation['mode']
  /** Whose the address and the secret of its webhooks are: one app's for all its installations, or each installation's own. */
  readonly endpointOf: 'app' | 'installation'
  /** Whether builds can say whose its resources are: elsewhere evidence alone never decides. */
  readonly hostsCode: boolean
  /** How long the provider can be asked to send an event again; null where it can't. */
  readonly redeliveryWindowMs: number | null
  /** Headers that prove who sent a request: looked at once, never kept. */
  readonly secretHeaders: readonly string[]
  /** Whether the provider makes the secret and takes no other. */
  readonly makesSecret: boolean
  /** What its deliveries are answered with once they are stored: some providers take no other status for success. */
  readonly acceptedStatus: 200 | 202
  /** Why a text can't be one of its webhook secrets, in a sentence; undefined where it can. */
  secretProblem?(secret: string): string | undefined
  /** A secret of the same kind as the current one, from random bytes, where there are several kinds. */
  makeSecret?(bytes: Uint8Array, current: string): string
  /** Throws `signature.missing`, `request.header_missing` where reading the body would be for nothing. */
  requireHeaders(headers: RequestHeaders): void
  /** Throws `signature.invalid` unless one of the secrets signed exactly these bytes, `signature.stale` where that was at another time. */
  verify(request: SignedRequest): void
  /** The headers that prove these bytes with a secret, as the provider would send them now: for a replay, whose own proofs are not kept. */
  sign(request: SigningRequest): RequestHeaders
  /** Only for bodies whose signature and nesting are right, and at their cost: nothing of them is copied. */
  identify(request: Pick<SignedRequest, 'headers' | 'body' | 'nowMs'>): Identity
  read(input: { readonly eventType: string; readonly text: string; readonly host: string }): ReadEvent
  /** What the event changes in our records about the installation and its resources. */
  lifecycle(eventType: string, text: string): LifecycleChange | undefined
  /** Where the provider keeps what it delivered, so that it can be fetched. */
  readonly history?: DeliveryHistory
  /** Text that its bodies often contain: presets the compression of stored bodies. Never changes once bodies are stored with it. */
  readonly dictionary: Uint8Array
}
