import { type PostgresFailure, unreachable, unusable } from './postgres-messages.ts'

/** The server is gone, or was never there. */
export class LostConnection extends Error {}

/** The server is there, and can't be spoken with as was asked. */
export class UnusableConnection extends Error {}

/** What is told to the thread that waits. */
export function toFailure(error: unknown): PostgresFailure {
  const message = error instanceof Error ? error.message : String(error)
  if (error instanceof UnusableConnection) return { code: unusable, message }
  return { code: error instanceof LostConnection ? unreachable : (sqlStateOf(error) ?? unreachable), message }
}

/** PostgreSQL's own code, where it is PostgreSQL that answered. */
export function sqlStateOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined
  // Each has a digit; `EPIPE` of the network is as long, and has none.
  return /^(?=.*\d)[0-9A-Z]{5}$/.test(error.code) ? error.code : undefined
}
