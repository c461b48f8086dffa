import { failureWords } from '#shared/errors/failure-words.ts'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'

/** What a failed exchange means for the loop that made it. */
export interface SyncFailure {
  /** One plain sentence for the status line. */
  readonly why: string
  readonly code: string
  /** Whether sending the same again may work without anybody doing something. */
  readonly retryable: boolean
  readonly retryAfterMs: number | null
  /** What the service logged it under, where it answered. */
  readonly traceId?: string
}

/** Reads a failure; anything that isn't one of ours is a defect and worth another try. */
export function readSyncFailure(error: unknown): SyncFailure {
  if (!(error instanceof SwitchboardError)) {
    return { why: 'Something went wrong while syncing.', code: 'internal', retryable: true, retryAfterMs: null }
  }
  const after = error.details['retryAfterMs']
  return {
    // What to do about a full disk is said beside it: what is synced is tried again by itself.
    why: error.code === 'store.full' ? error.message.replace(/(?<=[.]) .*$/, '') : failureWords(error),
    code: error.code,
    retryable: error.retryable,
    retryAfterMs: typeof after === 'number' ? after : null,
    ...(error.traceId === undefined ? {} : { traceId: error.traceId }),
  }
}

const ahead = 'The service is behind what this console has of it: everything is loaded again.'

const unsaved: ReadonlyMap<string, string> = new Map([
  ['store.full', 'The disk is full'],
  ['store.read_only', 'The data folder can’t be written'],
])

/** As it is said of a pull, where “nothing was saved” would be taken for a decision. */
export function readPullFailure(error: unknown): SyncFailure {
  const failure = readSyncFailure(error)
  if (failure.code === 'cursor.expired') return { ...failure, why: ahead }
  if (!(error instanceof SwitchboardError) || 'status' in error.details) return failure
  const because = unsaved.get(error.code)
  return because === undefined
    ? failure
    : { ...failure, why: `${because}: what the service sent could not be saved here.` }
}

/** Whether it says nothing against who answered: it came from our own side, or from a service that knows the workspace. */
export function isOfOurService({ code }: SyncFailure): boolean {
  return code === 'internal' || code.startsWith('store.') || code.startsWith('cursor.')
}
