import type { SyncStatus } from '#shared/ipc/app-calls.ts'
import { toInstant, type Instant } from '#shared/model/instant.ts'

export type Connection = SyncStatus['connection']

/** What can be said about the connection from the one before and what just happened. */
export type ConnectionEvent =
  | { readonly kind: 'answered' }
  | { readonly kind: 'failed'; readonly why: string; readonly retryAt: Instant | null }

/** The next connection; while it stays broken it keeps the moment at which it broke. */
export function nextConnection(connection: Connection, event: ConnectionEvent, nowMs: number): Connection {
  if (event.kind === 'answered') return { kind: 'online' }
  const since = connection.kind === 'offline' ? connection.since : toInstant(nowMs)
  return { kind: 'offline', since, why: event.why, retryAt: event.retryAt }
}

export function sameConnection(a: Connection, b: Connection): boolean {
  if (a.kind !== 'offline' || b.kind !== 'offline') return a.kind === b.kind
  return a.since === b.since && a.why === b.why && a.retryAt === b.retryAt
}
