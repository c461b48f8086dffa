import { SwitchboardError } from './switchboard-error.ts'

const reasons: readonly (readonly [RegExp, string])[] = [
  [/^(EEXIST|ENOTDIR)$/, 'it is, or lies under, a file'],
  [/^(EROFS|EACCES|EPERM|SQLITE_READONLY\w*|SQLITE_CANTOPEN\w*|SQLITE_PERM)$/, 'it can’t be written'],
  [/^(ENOSPC|EDQUOT|SQLITE_FULL)$/, 'its disk is full'],
  [/^(ENOENT|ENAMETOOLONG|EINVAL|ELOOP)$/, 'there can be no such folder'],
]

/**
 * A failure to make or open a data folder as `data_dir.unwritable`, with the folder and the reason; anything else as it is.
 * Reads the codes of Node's file system and of SQLite.
 */
export function dataDirFailure(error: unknown, dataDir: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const reason = reasons.find(([codes]) => codes.test(code))?.[1]
  if (reason === undefined) return error
  return new SwitchboardError(
    'data_dir.unwritable',
    `The data folder ${dataDir} can’t be used: ${reason}. Choose another with --data, or put this one right.`,
    { cause: error, details: { path: dataDir } },
  )
}
