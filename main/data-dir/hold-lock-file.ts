import { truncateSync } from 'node:fs'
import Database from 'better-sqlite3'
import { isDamage } from '../store/sqlite/store-failure.ts'

/** Holds the lock until it is closed. A damaged file is emptied first: nothing is ever written into it. */
export function holdLockFile(file: string): Database.Database {
  try {
    return hold(file)
  } catch (error) {
    if (!isDamage(error)) throw error
    emptyLockFile(file)
    return hold(file)
  }
}

/**
 * In its place, never by another file under its name: a lock belongs to the file, not to the name, so whoever was slower to see the
 * damage would rename away what another one holds by then, and both would have the folder.
 */
export function emptyLockFile(file: string): void {
  try {
    truncateSync(file)
  } catch {
    // Held by now, or not ours to write: the next try to hold it says which.
  }
}

function hold(file: string): Database.Database {
  const db = new Database(file, { timeout: 0 })
  try {
    db.pragma('locking_mode = EXCLUSIVE')
    db.exec('BEGIN EXCLUSIVE')
    return db
  } catch (error) {
    db.close()
    throw error
  }
}
