import Database from 'better-sqlite3'
import { files } from './files.ts'

/**
 * SQLite copies the log into the file when the last connection closes, whatever state the file is in. A connection that can only
 * read, and that closes after the others, keeps it from doing so. Undefined where there is no log to copy.
 */
export function holdLog(path: string): Database.Database | undefined {
  const sizeOf = (file: string): number => files.statSync(file, { throwIfNoEntry: false })?.size ?? 0
  // SQLite throws the log of an empty file away, even where it only reads.
  if (sizeOf(path) === 0 || sizeOf(`${path}-wal`) === 0) return undefined
  return new Database(path, { readonly: true, fileMustExist: true, timeout: 5000 })
}

/** Ends with `close`, which closes the last connection that writes, and leaves file and log as they are. */
export function closeUncopied(path: string, close: () => void): void {
  const held = holdLog(path)
  try {
    // Only what has read holds on to it; that it finds damage is why we are here.
    held?.pragma('user_version')
  } catch {
    // It holds on to the log all the same.
  }
  close()
  held?.close()
}
