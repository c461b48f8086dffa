import type { InstallationId } from '#shared/model/ids.ts'
import { type Instant, toInstant } from '#shared/model/instant.ts'
import type { ReadDb } from '../sqlite/database.ts'

export interface SeenTypes {
  readonly types: readonly { readonly type: string; readonly at: Instant }[]
  /** How many of the newest events were looked through. */
  readonly looked: number
}

/** No index leads from an installation to its events: so many of the newest are looked through. */
const newest = 20_000

/** Which types of events came through an installation, and when the last of each did. */
export function seenTypes(db: ReadDb, id: InstallationId): SeenTypes {
  const among = `(SELECT type, installation_id, received_at FROM synced_event ORDER BY no DESC LIMIT ${newest})`
  const rows = db.all<{ type: string; at: number }>(
    `SELECT type, max(received_at) AS at FROM ${among} WHERE installation_id = ? GROUP BY type ORDER BY type`,
    id,
  )
  const looked =
    db.value<number>(`SELECT count(*) FROM (SELECT 1 FROM synced_event ORDER BY no DESC LIMIT ${newest})`) ?? 0
  return { types: rows.map(({ type, at }) => ({ type, at: toInstant(at) })), looked }
}
