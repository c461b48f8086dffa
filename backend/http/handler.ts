import type { ApiContract, ApiName } from '#shared/api/contract.ts'
import type { Route, RouteInput, RouteOutput } from '#shared/api/route.ts'
import type { Clock } from '#shared/lib/clock.ts'
import type { NewId } from '#shared/lib/new-id.ts'
import type { WorkspaceId } from '#shared/model/ids.ts'
import type { Principal } from '#shared/model/principal.ts'
import type { ReadDb, ReaderDb, WriteDb, WriteLock } from '../store/db.ts'
import type { Pieces } from './in-pieces.ts'
import type { Logger } from './logger.ts'

/** The request as it came in, for the handlers that verify raw bytes. Header names are lower case. */
export interface RawRequest {
  readonly headers: Readonly<Record<string, string>>
  readonly body: AsyncIterable<Uint8Array>
}

/** Parts of a streamed answer. The HTTP layer pulls the next one only when the caller has taken the last. */
export type StreamBody = AsyncIterable<string | Uint8Array>

/** What a handler may use; `R` decides whether there is a principal and a workspace. */
export interface HandlerContext<R extends Route = Route> {
  readonly read: ReadDb
  /** A reading connection of its own, for answers that take long; the handler closes it. */
  readonly openReader: () => ReaderDb
  /** Runs `work` in one transaction and wakes whoever follows the feed once it has committed. */
  readonly write: <T>(work: (db: WriteDb) => T, lock?: WriteLock) => T
  readonly workspaceId: R['access'] extends { kind: 'tenant' } ? WorkspaceId : undefined
  readonly principal: R['access'] extends { kind: 'public' } ? undefined : Principal
  readonly clock: Clock
  readonly newId: NewId
  readonly logger: Logger
  readonly traceId: string
  /** Whether the caller's token would be let in now; answers that go on ask before each part. */
  readonly isStillAllowed: () => boolean
  /** Aborts when the caller has gone or the service stops. */
  readonly signal: AbortSignal
  readonly request: RawRequest
  /** Calls back after every commit, by this process or another one on the same file; returns the way to stop. */
  readonly onCommit: (listener: () => void) => () => void
}

/**
 * A call that takes `Idempotency-Key` answers at once: its answer is stored in the transaction that did the work. Or it is done
 * in pieces, and stored after the last: then a repeat of what was interrupted does no more than the rest.
 */
export type ApiHandler<R extends Route> = (
  context: HandlerContext<R>,
  input: RouteInput<R>,
) => R['answer'] extends { kind: 'stream' }
  ? StreamBody | Promise<StreamBody>
  : R['inPieces'] extends true
    ? Pieces<RouteOutput<R>>
    : R['idempotent'] extends true
      ? RouteOutput<R>
      : RouteOutput<R> | Promise<RouteOutput<R>>

/** One handler for each call of the contract; features export theirs as a `Pick` of this. */
export type ApiHandlers = { readonly [N in ApiName]: ApiHandler<ApiContract[N]> }
