import Database from 'better-sqlite3'
import { closeSync, existsSync, linkSync, openSync, renameSync, rmSync, statSync } from 'node:fs'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { Clock } from '#shared/lib/clock.ts'
import { toStoreError } from '#backend/store/store-error.ts'
import { syncFile, syncFolderOf } from '#backend/store/sync-to-disk.ts'
import { describeDatabase, type DatabaseFacts } from './describe-database.ts'
import { integrityProblems } from './integrity-problems.ts'
import { openExisting } from './open-existing.ts'

export interface BackupFacts extends DatabaseFacts {
  readonly file: string
  readonly bytes: number
  /** The moment at which the copy is true. */
  readonly at: string
}

const pagesPerStep = 2_000

/**
 * Copies the database as it is at this moment, beside whoever writes to it. The copy gets its name once it is whole, checked
 * and on disk. Throws `backup.exists`, and what the disk says.
 */
export async function backUp(options: {
  readonly databaseFile: string
  readonly to: string
  readonly clock: Clock
  /** Names what is not finished; it is never taken for a backup. */
  readonly suffix: string
  readonly signal?: AbortSignal
}): Promise<BackupFacts> {
  const { databaseFile, to, clock, signal } = options
  if (existsSync(to)) throw exists(to)
  const draft = `${to}.${options.suffix}.part`
  const { connection } = openExisting(databaseFile)
  try {
    reserve(draft, to)
    // One state for the whole copy: without it, every commit of the service would begin it again.
    connection.exec('BEGIN')
    connection.prepare('SELECT seq FROM workspace LIMIT 1').get()
    const at = new Date(clock()).toISOString()
    await connection.backup(draft, { progress: () => (signal?.aborted === true ? stopped() : pagesPerStep) })
    connection.exec('COMMIT')
    const facts = finish(draft)
    publish(draft, to)
    return { file: to, bytes: statSync(to).size, at, ...facts }
  } catch (error) {
    for (const end of ['', '-journal', '-wal', '-shm']) rmSync(`${draft}${end}`, { force: true })
    throw toStoreError(error)
  } finally {
    connection.close()
  }
}

function stopped(): never {
  throw new SwitchboardError('request.timeout', 'The backup was stopped; nothing of it is left.')
}

function reserve(draft: string, to: string): void {
  try {
    closeSync(openSync(draft, 'wx', 0o600))
  } catch (error) {
    throw unwritable(error, to)
  }
}

/** One file without a log beside it, and whole by SQLite's own account. */
function finish(draft: string): DatabaseFacts {
  const copy = new Database(draft)
  try {
    copy.pragma('synchronous = FULL')
    copy.pragma('journal_mode = DELETE')
    const problems = integrityProblems(copy)
    if (problems.length > 0)
      throw new SwitchboardError(
        'store.damaged',
        `What was copied is damaged: ${problems[0] ?? ''}. No backup was made.`,
        {
          details: { problems },
        },
      )
    return describeDatabase(copy)
  } finally {
    copy.close()
  }
}

/** A link refuses a name that somebody took meanwhile; where there are no links, renaming must do. */
function publish(draft: string, to: string): void {
  syncFile(draft)
  try {
    linkSync(draft, to)
    rmSync(draft)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') throw exists(to)
    renameSync(draft, to)
  }
  syncFolderOf(to)
}

function exists(to: string): SwitchboardError {
  return new SwitchboardError('backup.exists', `${to} is there already; it was left as it is.`, {
    details: { path: to },
  })
}

function unwritable(cause: unknown, to: string): SwitchboardError {
  const why = cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : ''
  return new SwitchboardError('backup.unwritable', `${to} can’t be written${why}; no backup was made.`, {
    cause,
    details: { path: to },
  })
}
