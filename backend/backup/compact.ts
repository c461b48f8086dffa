import Database from 'better-sqlite3'
import { existsSync, statfsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { dataDirFailure } from '#shared/errors/data-dir-failure.ts'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { lockFolder } from '#backend/cli/lock-folder.ts'
import { toStoreError } from '#backend/store/store-error.ts'
import { integrityProblems } from './integrity-problems.ts'
import { openExisting } from './open-existing.ts'

export interface CompactFacts {
  readonly file: string
  readonly bytesBefore: number
  readonly bytesAfter: number
  /** Whether the file gives back by itself from now on what it no longer needs. */
  readonly shrinksByItself: boolean
}

/** What the work needs besides pages. */
const spareBytes = 16 * 1024 * 1024

/**
 * Writes a folder's database anew without the room that is free in it, in one transaction: whatever stops it leaves the
 * database as it was. Refused with `data_dir.in_use` while anybody has it open, with `store.full` where the disk could not
 * hold the copies that are made on the way. `freeBytes` is what a folder's disk has left.
 */
export function compact(options: {
  readonly dataDir: string
  readonly freeBytes?: (dir: string) => number
}): CompactFacts {
  const { dataDir, freeBytes = freeBytesOf } = options
  const file = join(dataDir, 'service.sqlite3')
  // SQLite reads it once, before the first file: on its own choice of a disk there may be no room.
  process.env['SQLITE_TMPDIR'] ??= dataDir
  const unlock = lock(dataDir)
  try {
    openExisting(file).connection.close()
    const connection = openAlone(file)
    try {
      requireSound(connection)
      connection.pragma('wal_checkpoint(TRUNCATE)')
      const bytesBefore = bytesOf(file)
      requireRoom(connection, freeBytes(dataDir))
      connection.pragma('auto_vacuum = INCREMENTAL')
      connection.exec('VACUUM')
      connection.pragma('wal_checkpoint(TRUNCATE)')
      const shrinksByItself = connection.pragma('auto_vacuum', { simple: true }) === 2
      return { file, bytesBefore, bytesAfter: bytesOf(file), shrinksByItself }
    } finally {
      connection.close()
    }
  } catch (error) {
    throw toStoreError(error)
  } finally {
    unlock()
  }
}

function lock(dataDir: string): () => void {
  try {
    return lockFolder(dataDir)
  } catch (error) {
    throw dataDirFailure(error, dataDir)
  }
}

/** No command can come in between either: whoever opens the file waits until this connection is closed. */
function openAlone(file: string): Database.Database {
  const connection = new Database(file, { timeout: 0 })
  try {
    connection.pragma('synchronous = FULL')
    connection.pragma('locking_mode = EXCLUSIVE')
    connection.exec('BEGIN EXCLUSIVE; COMMIT')
    connection.pragma('journal_mode = WAL')
    return connection
  } catch (error) {
    connection.close()
    if (!(error instanceof Error && 'code' in error && /^SQLITE_(BUSY|LOCKED)/.test(String(error.code)))) throw error
    const message = `${file} is in use: end the service, or the console that runs it, first.`
    throw new SwitchboardError('data_dir.in_use', message, { cause: error })
  }
}

function requireSound(connection: Database.Database): void {
  const problems = integrityProblems(connection)
  if (problems.length === 0) return
  const message = 'The database is damaged and was left as it is; `check` says where. Restore a backup instead.'
  throw new SwitchboardError('store.damaged', message, { details: { problems } })
}

/** On the way there are a copy of what is in use and a log of it, beside the file as it is. */
function requireRoom(connection: Database.Database, free: number): void {
  const numberOf = (name: string) => Number(connection.pragma(name, { simple: true }))
  const needed = 2 * (numberOf('page_count') - numberOf('freelist_count')) * numberOf('page_size') + spareBytes
  if (free >= needed) return
  throw new SwitchboardError(
    'store.full',
    `Compacting needs ${megabytes(needed)} of free disk for a while, and there are ${megabytes(free)}. Nothing was changed.`,
    { details: { neededBytes: needed, freeBytes: free } },
  )
}

const megabytes = (bytes: number) => `${Math.ceil(bytes / 1_000_000).toLocaleString('en')} MB`

function freeBytesOf(dir: string): number {
  const { bavail, bsize } = statfsSync(dir)
  return bavail * bsize
}

function bytesOf(file: string): number {
  return [file, `${file}-wal`].reduce((sum, each) => sum + (existsSync(each) ? statSync(each).size : 0), 0)
}
