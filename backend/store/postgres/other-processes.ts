import type { ReadDb } from '../db.ts'

export const namePrefix = 'switchboard '

/** Our processes on the same PostgreSQL database besides the one that asks, such as `switchboard 4711 on tools-1`. */
export function otherProcesses(db: ReadDb): string[] {
  return db
    .read<{ name: string }>(
      `SELECT DISTINCT application_name AS name FROM pg_stat_activity
       WHERE datname = current_database() AND application_name LIKE ? AND application_name <> current_setting('application_name') ORDER BY name`,
    )
    .all(`${namePrefix}%`)
    .map(({ name }) => name)
}
