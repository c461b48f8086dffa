import { closeSync, openSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { isDamage } from '#backend/store/store-error.ts'

/**
 * Takes the folder for one running service; throws `data_dir.in_use` when another one serves it. Commands need no lock.
 * It is SQLite's own lock on a file: the system lets go of it when a process dies, however it dies.
 */
export function lockFolder(dataDir: string): () => void {
  const owner = join(dataDir, 'serve.pid')
  const db = holdOrThrow(join(dataDir, 'serve.lock'), () => `A service already serves ${dataDir}${by(owner)}.`)
  writeFileSync(owner, `${process.pid}\n`, { mode: 0o600 })
  return () => {
    rmSync(owner, { force: true })
    db.close()
  }
}

function holdOrThrow(file: string, inUse: () => string): Database.Database {
  try {
    return hold(file)
  } catch (cause) {
    if (isBusy(cause)) throw new SwitchboardError('data_dir.in_use', inUse(), { cause })
    if (!isDamage(cause)) throw cause
    // Nothing is ever written into it. In its place, as a lock belongs to the file, not to its name.
    truncateSync(file)
    return holdOrThrow(file, inUse)
  }
}

function hold(file: string): Database.Database {
  closeSync(openSync(file, 'a', 0o600))
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

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY')
}

function by(owner: string): string {
  try {
    const pid = readFileSync(owner, 'utf8').trim()
    return /^\d+$/.test(pid) ? ` (process ${pid})` : ''
  } catch {
    // Written after the lock was taken; without it the message is only shorter.
    return ''
  }
}
