import type { WriteDb, WriteLock } from './db.ts'

let depth = 0

/**
 * Runs `work` in one transaction that keeps out whom `lock` says; inside another one, in a savepoint. Whatever it throws
 * undoes what it wrote. `work` is synchronous: a transaction never waits for anything but the store.
 */
export function transaction<T>(
  db: WriteDb,
  work: () => T extends Promise<unknown> ? never : T,
  lock: WriteLock = { kind: 'everything' },
): T {
  if (db.inTransaction) return savepoint(db, work)
  db.begin(lock)
  try {
    const result = work()
    db.commit()
    return result
  } catch (error) {
    db.rollback()
    throw error
  }
}

function savepoint<T>(db: WriteDb, work: () => T): T {
  depth += 1
  const name = `nested_${depth}`
  try {
    db.write(`SAVEPOINT ${name}`).run()
    const result = work()
    // A write that is refused belongs to this savepoint, not to whatever comes after it.
    db.settle()
    db.write(`RELEASE SAVEPOINT ${name}`).run()
    return result
  } catch (error) {
    if (db.inTransaction) {
      db.write(`ROLLBACK TO SAVEPOINT ${name}`).run()
      db.write(`RELEASE SAVEPOINT ${name}`).run()
    }
    throw error
  } finally {
    depth -= 1
  }
}
