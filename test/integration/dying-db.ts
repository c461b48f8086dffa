import type { WriteDb } from '#backend/store/db.ts'

export class Crash extends Error {}

/** The database as a process sees it that dies at its `last` write: nothing after it happens, not even a rollback. */
export function dyingAt(db: WriteDb, last: number): WriteDb {
  let left = last
  const step = () => {
    left -= 1
    if (left < 0) throw new Crash('The process died here.')
  }
  return {
    ...db,
    read: (sql) => db.read(sql),
    get inTransaction() {
      return left >= 0 && db.inTransaction
    },
    begin: (lock) => (step(), db.begin(lock)),
    commit: () => (step(), db.commit()),
    rollback: () => (left < 0 ? undefined : db.rollback()),
    settle: () => db.settle(),
    write: (sql) => ({ run: (...params) => (step(), db.write(sql).run(...params)) }),
    returning: (sql) => ({
      get: (...params) => (step(), db.returning<never>(sql).get(...params)),
      all: (...params) => (step(), db.returning<never>(sql).all(...params)),
    }),
  }
}
