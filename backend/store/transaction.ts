import type { WriteDb } from './db.ts'

let depth = 0

/**
 * Runs `work` in one immediate transaction; inside another one, in a savepoint. Whatever it throws undoes what it wrote.
 * `work` is synchronous: a transaction never waits for anything but the disk.
 */
export function transaction<T>(db: WriteDb, work: () => T extends Promise<unknown> ? never : T): T {
  if (db.inTransaction) return savepoint(db, work)
  db.write('BEGIN IMMEDIATE').run()
  try {
    const result = work()
    db.write('COMMIT').run()
    return result
  } catch (error) {
    // A full disk may have rolled back already.
    if (db.inTransaction) db.write('ROLLBACK').run()
    throw error
  }
}

function savepoint<T>(db: WriteDb, work: () => T): T {
  depth += 1
  const name = `nested_${depth}`
  try {
    db.write(`SAVEPOINT ${name}`).run()
    const result = work()
    db.write(`RELEASE ${name}`).run()
    return result
  } catch (error) {
    if (db.inTransaction) {
      db.write(`ROLLBACK TO ${name}`).run()
      db.write(`RELEASE ${name}`).run()
    }
    throw error
  } finally {
    depth -= 1
  }
}
