import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type Database from 'better-sqlite3'
import { dataDirFailure } from '#shared/errors/data-dir-failure.ts'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { fileFailure } from './file-failure.ts'
import { holdLockFile } from './hold-lock-file.ts'

/** Gives the folder back. */
export type Unlock = () => void

/** A connection that nobody refers to is collected, and its lock goes with it. */
const held = new Set<Database.Database>()

/**
 * Makes the folder, for this user alone, and takes it for this process; throws `data_dir.in_use` when another one has it,
 * and `data_dir.unwritable` where it, or a file that the lock needs, can't be used.
 * The lock is SQLite's own on a file: the system lets go of it when a process dies, however it dies.
 */
export function lockDataDir(dataDir: string): Unlock {
  try {
    return lock(dataDir)
  } catch (error) {
    throw dataDirFailure(error, dataDir)
  }
}

function lock(dataDir: string): Unlock {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const owner = join(dataDir, 'lock-owner')
  const db = hold(join(dataDir, 'lock.sqlite3'), () => {
    const by = readOwner(owner)
    return `Switchboard is already running on ${dataDir}${by === undefined ? '' : ` (process ${by})`}.`
  })
  try {
    writeFileSync(owner, `${process.pid}\n`, { mode: 0o600 })
  } catch (error) {
    db.close()
    throw fileFailure(error, owner)
  }
  held.add(db)
  return () => {
    held.delete(db)
    rmSync(owner, { force: true })
    db.close()
  }
}

function hold(file: string, inUse: () => string): Database.Database {
  try {
    return holdLockFile(file)
  } catch (cause) {
    if (isBusy(cause)) throw new SwitchboardError('data_dir.in_use', inUse(), { cause })
    throw fileFailure(cause, file)
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY')
}

function readOwner(file: string): string | undefined {
  try {
    const text = readFileSync(file, 'utf8').trim()
    return /^\d+$/.test(text) ? text : undefined
  } catch {
    // The owner writes it after the lock; without it the message is only shorter.
    return undefined
  }
}
