import Database from 'better-sqlite3'
import { copyFileSync, existsSync, linkSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { dataDirFailure } from '#shared/errors/data-dir-failure.ts'
import type { Clock } from '#shared/lib/clock.ts'
import { lockFolder } from '#backend/cli/lock-folder.ts'
import { syncFolderOf } from '#backend/store/sync-to-disk.ts'
import { takeIn, type TakenIn } from './take-in.ts'

export interface RestoreFacts extends TakenIn {
  readonly restored: string
  readonly from: string
  /** Where what was there before is now; null where nothing was. */
  readonly kept: string | null
}

/**
 * Puts a backup in the place of a folder's database, which keeps another name beside it. Refused with `data_dir.in_use` while
 * anybody has it open; whatever fails leaves what was there in its place.
 */
export async function restore(options: {
  readonly dataDir: string
  readonly from: string
  readonly actor: string
  readonly clock: Clock
  readonly randomBytes: (count: number) => Uint8Array
}): Promise<RestoreFacts> {
  const { dataDir, from, clock } = options
  const file = join(dataDir, 'service.sqlite3')
  const unlock = take(dataDir)
  const stamp = new Date(clock()).toISOString().replaceAll(/[:.]/g, '-')
  const draft = `${file}.restoring-${stamp}`
  try {
    requireAlone(file, 'stays')
    const taken = await takeIn({ ...options, draft })
    requireAlone(file, 'ends')
    const kept = existsSync(file) ? `${file}.before-restore-${stamp}` : null
    if (kept !== null) keep(file, kept)
    renameSync(draft, file)
    syncFolderOf(file)
    return { restored: file, from, kept, ...taken }
  } finally {
    for (const end of ['', '-wal', '-shm', '-journal']) rmSync(`${draft}${end}`, { force: true })
    unlock()
  }
}

function take(dataDir: string): () => void {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 })
    return lockFolder(dataDir)
  } catch (error) {
    throw dataDirFailure(error, dataDir)
  }
}

/** Whoever is alone may end the log, after which the file is all there is; what is too damaged for that has no user either. */
function requireAlone(file: string, next: 'stays' | 'ends'): void {
  if (!existsSync(file)) return
  let connection: Database.Database | undefined
  try {
    connection = new Database(file, { timeout: 0 })
    connection.pragma('synchronous = FULL')
    connection.pragma('locking_mode = EXCLUSIVE')
    connection.exec('BEGIN EXCLUSIVE; COMMIT')
    if (next === 'ends') connection.pragma('journal_mode = DELETE')
  } catch (error) {
    if (hasCode(error, /^SQLITE_(BUSY|LOCKED)/)) {
      const message = `${file} is in use: end the service, or the console that runs it, first.`
      throw new SwitchboardError('data_dir.in_use', message, { cause: error })
    }
    if (!hasCode(error, /^SQLITE_(CORRUPT|NOTADB|IOERR)/)) throw error
  } finally {
    connection?.close()
  }
}

/** Under both names until the new file takes the first one: at no moment is there none. A log that is left belongs to the old file. */
function keep(file: string, kept: string): void {
  try {
    linkSync(file, kept)
  } catch {
    copyFileSync(file, kept)
  }
  if (existsSync(`${file}-wal`)) renameSync(`${file}-wal`, `${kept}-wal`)
  rmSync(`${file}-shm`, { force: true })
}

function hasCode(error: unknown, codes: RegExp): boolean {
  return error instanceof Error && 'code' in error && codes.test(String(error.code))
}
