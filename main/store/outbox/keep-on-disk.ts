import { dirname } from 'node:path'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { DatabaseHandle } from '../sqlite/database.ts'
import { files } from '../sqlite/files.ts'

/**
 * A system may let go of a file's name while it is open: what is committed then is gone with the process. So before each write the
 * file is looked for; where it is missing, what is open is written back to its place and opened there.
 */
export function keepOnDisk(path: string, open: () => DatabaseHandle): DatabaseHandle {
  let db = open()
  let opened = identityOf(path)
  let depth = 0

  function onDisk(): DatabaseHandle {
    if (depth > 0) return db
    const found = identityOf(path)
    if (found === opened) return db
    if (found !== null) {
      throw new SwitchboardError(
        'store.damaged',
        'The file of your unsent decisions was replaced while it was open: nothing was saved. Quit Switchboard, see that the right file is there, and start it again.',
        { details: { path } },
      )
    }
    putBack()
    return db
  }

  function putBack(): void {
    const draft = `${path}.restored`
    files.mkdirSync(dirname(path), { recursive: true })
    files.rmSync(draft, { force: true })
    db.run('VACUUM INTO ?', draft)
    const written = files.openSync(draft, 'r+')
    files.fsyncSync(written)
    files.closeSync(written)
    db.close()
    // The log of the file that is gone would be taken for the new one's.
    for (const suffix of ['-wal', '-shm']) files.rmSync(path + suffix, { force: true })
    files.renameSync(draft, path)
    db = open()
    opened = identityOf(path)
  }

  return {
    path,
    get: (sql, ...values) => db.get(sql, ...values),
    all: (sql, ...values) => db.all(sql, ...values),
    iterate: (sql, ...values) => db.iterate(sql, ...values),
    value: (sql, ...values) => db.value(sql, ...values),
    values: (sql, ...values) => db.values(sql, ...values),
    run: (sql, ...values) => onDisk().run(sql, ...values),
    exec: (sql) => onDisk().exec(sql),
    transact(work) {
      const target = onDisk()
      depth += 1
      try {
        return target.transact(work)
      } finally {
        depth -= 1
      }
    },
    checkpoint: () => db.checkpoint(),
    close: () => db.close(),
  }
}

/** Throws where the log still has what the file itself has lost: SQLite would throw that log away. */
export function refuseEmptied(path: string): void {
  const sizeOf = (file: string): number => files.statSync(file, { throwIfNoEntry: false })?.size ?? 0
  if (sizeOf(path) === 0 && sizeOf(`${path}-wal`) > 0) {
    throw new SwitchboardError(
      'store.damaged',
      'The file of your unsent decisions is empty or gone, but its log is not. It was left as it is: restore the file from a backup, or move the log away to go on without them.',
      { details: { path } },
    )
  }
}

function identityOf(path: string): string | null {
  const found = files.statSync(path, { throwIfNoEntry: false })
  return found === undefined ? null : `${found.dev}:${found.ino}`
}
