import type { Instant } from '#shared/model/instant.ts'

/** Where the service answers, and the token that it takes there. */
export interface ServiceEndpoint {
  readonly url: string
  readonly token: string
}

/**
 *   starting ──▶ up {endpoint} ⇄ down {since, retryAt}
 */
export type ServiceState =
  | { readonly kind: 'starting' }
  | { readonly kind: 'up'; readonly endpoint: ServiceEndpoint }
  | { readonly kind: 'down'; readonly since: Instant; readonly why: string; readonly retryAt: Instant | null }

/** The service as the console sees it: embedded and supervised, or somewhere else. */
export interface ServiceConnector {
  start(): void
  state(): ServiceState
  /** Returns the way to stop listening. */
  subscribe(listener: (state: ServiceState) => void): () => void
  /** Tries at once instead of at `retryAt`. */
  retry(): void
  stop(): Promise<void>
}
