import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { PostgresRefusal } from './postgres/postgres-error.ts'

/** The store's own failures get a code of ours; everything else passes as it is. */
export function toStoreError(error: unknown): unknown {
  const code = sqliteCode(error)
  if (code === undefined) return error
  if (code === 'SQLITE_FULL' || code.startsWith('SQLITE_IOERR') || code === 'SQLITE_READONLY') {
    return new SwitchboardError('store.full', 'The store could not be written: the disk is full or failing.', {
      cause: error,
      details: { code },
    })
  }
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) {
    return new SwitchboardError('service.busy', 'The store is busy with another process.', {
      cause: error,
      details: { code },
    })
  }
  if (isDamage(error)) {
    return new SwitchboardError('store.damaged', 'The store is damaged and was left as it is.', {
      cause: error,
      details: { code },
    })
  }
  return error
}

/** Whether SQLite found that the file itself is broken. */
export function isDamage(error: unknown): boolean {
  const code = sqliteCode(error)
  return code === 'SQLITE_NOTADB' || code?.startsWith('SQLITE_CORRUPT') === true
}

/** Whether a write was refused because a row with the same key exists. */
export function isUniqueViolation(error: unknown): boolean {
  if (error instanceof PostgresRefusal) return error.sqlState === '23505'
  const code = sqliteCode(error)
  return code === 'SQLITE_CONSTRAINT_UNIQUE' || code === 'SQLITE_CONSTRAINT_PRIMARYKEY'
}

/** Whether two that waited for each other were parted, to the cost of this one: it may try again at once. */
export function isDeadlock(error: unknown): boolean {
  return error instanceof SwitchboardError && error.cause instanceof PostgresRefusal && error.cause.sqlState === '40P01'
}

function sqliteCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined
  return error.code.startsWith('SQLITE_') ? error.code : undefined
}
