import { SwitchboardError } from '#shared/errors/switchboard-error.ts'

function sqliteCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}

/** Whether SQLite found that the file itself is broken. */
export function isDamage(error: unknown): boolean {
  const code = sqliteCode(error)
  return code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB'
}

/** A full disk has no room for the index of a log either, and the system says it of folders and files in its own words. */
const full: ReadonlySet<string> = new Set(['SQLITE_FULL', 'SQLITE_IOERR_SHMSIZE', 'ENOSPC', 'EDQUOT'])
const unwritable =
  /^(SQLITE_(READONLY|CANTOPEN)|SQLITE_IOERR_(WRITE|FSYNC|DIR_FSYNC|TRUNCATE|SHMOPEN)|EROFS|EACCES|EPERM)/

/** A failure of the disk under one of our codes; anything else is returned as it is. */
export function storeFailure(error: unknown): unknown {
  const code = sqliteCode(error)
  if (full.has(code)) {
    return new SwitchboardError('store.full', 'The disk is full: nothing was saved. Make room, then try again.', {
      cause: error,
    })
  }
  if (unwritable.test(code)) {
    return new SwitchboardError('store.read_only', "The data folder can't be written: nothing was saved.", {
      cause: error,
      details: { sqlite: code },
    })
  }
  if (isDamage(error) || code.startsWith('SQLITE_IOERR')) {
    return new SwitchboardError('store.damaged', "A file in the data folder can't be read.", {
      cause: error,
      details: { sqlite: code },
    })
  }
  return error
}
