import type { KnownActivity, ServiceActivity } from '#shared/ipc/activity-calls.ts'
import type { IpcOutput } from '#shared/ipc/contract.ts'

export type ActivityRow = KnownActivity | ServiceActivity
type Page = IpcOutput<'installations.activity'>

/** What the service has told so far of one installation. */
export interface LoadedActivity extends Omit<Page, 'rows'> {
  readonly rows: readonly ServiceActivity[]
}

/** With an older page behind what is there; one that was asked for from another end would leave a gap, and is dropped. */
export function withOlder(loaded: LoadedActivity, page: Page, askedFrom = loaded.nextCursor): LoadedActivity {
  if (askedFrom !== loaded.nextCursor) return loaded
  return { ...loaded, rows: unique([...loaded.rows, ...page.rows]), nextCursor: page.nextCursor }
}

/** With the newest page anew: what was loaded behind it stays where the two meet. */
export function withNewest(loaded: LoadedActivity | null, page: Page): LoadedActivity {
  const known = new Set(loaded?.rows.map(({ id }) => id))
  const doMeet = page.nextCursor === null || page.rows.some(({ id, kind }) => kind === 'audit' && known.has(id))
  if (loaded === null || !doMeet) return page
  return { ...page, rows: unique([...page.rows, ...loaded.rows]), nextCursor: loaded.nextCursor }
}

/**
 * All of it in one order, the newest first, with what waits on top. Older than the oldest audited step that is loaded is nothing
 * shown while there are more: it would stand where others belong between.
 */
export function timeline(known: readonly KnownActivity[], loaded: LoadedActivity | null): readonly ActivityRow[] {
  const since = loaded === null ? '' : reachOf(loaded)
  const rows: readonly ActivityRow[] = [...known, ...(loaded?.rows ?? [])]
  return rows
    .filter(({ kind, at }) => kind === 'waiting' || at >= since)
    .toSorted((a, b) => rank(a) - rank(b) || b.at.localeCompare(a.at))
}

const rank = ({ kind }: ActivityRow): number => (kind === 'waiting' ? 0 : 1)

function reachOf({ rows, nextCursor }: LoadedActivity): string {
  if (nextCursor === null) return ''
  const own = rows.filter((row) => row.kind === 'audit' && row.app === null).map(({ at }) => at)
  return own.toSorted().at(0) ?? ''
}

function unique(rows: readonly ServiceActivity[]): readonly ServiceActivity[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()]
}
