import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { findObstacle, type Obstacle } from '../../data-dir/obstacle.ts'

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

/** How the system says that a file stands where a folder is meant, or the other way round. */
const inTheWay: ReadonlySet<string> = new Set(['EEXIST', 'ENOTDIR', 'EISDIR', 'ERR_FS_EISDIR'])

/** Where the failed work was done, so that the failure can name what is in its way. */
export interface Place {
  readonly path: string
  readonly expected: 'file' | 'folder'
}

/** A failure of the disk under one of our codes; anything else is returned as it is. */
export function storeFailure(error: unknown, place?: Place): unknown {
  const code = sqliteCode(error)
  if (full.has(code)) {
    return new SwitchboardError('store.full', 'The disk is full: nothing was saved. Make room, then try again.', {
      cause: error,
    })
  }
  if (unwritable.test(code) || (place !== undefined && inTheWay.has(code))) return unusable(error, code, place)
  if (isDamage(error) || code.startsWith('SQLITE_IOERR')) {
    return new SwitchboardError('store.damaged', "A file in the data folder can't be read.", {
      cause: error,
      details: { sqlite: code, ...(place && { path: place.path }) },
    })
  }
  return error
}

const obstacleWords: Readonly<Record<Obstacle['kind'], string>> = {
  folder_for_file: 'A folder stands in the data folder where Switchboard keeps a file. It was left as it is.',
  file_for_folder: 'A file stands in the data folder where Switchboard keeps a folder. It was left as it is.',
  unwritable_file: "A file in the data folder can't be written: nothing was saved.",
  unwritable_folder: "The data folder can't be written: nothing was saved.",
}

function unusable(cause: unknown, sqlite: string, place: Place | undefined): SwitchboardError {
  const found = place && findObstacle(place.path, place.expected)
  const isMisplaced = found?.kind === 'folder_for_file' || found?.kind === 'file_for_folder'
  const path = found?.path ?? place?.path
  return new SwitchboardError(
    isMisplaced ? 'store.misplaced' : 'store.read_only',
    obstacleWords[found?.kind ?? (place?.expected === 'file' ? 'unwritable_file' : 'unwritable_folder')],
    { cause, details: { sqlite, ...(path !== undefined && { path }) } },
  )
}
