import { toMs } from '#shared/model/instant.ts'
import type { Intent } from '#shared/model/operation.ts'
import type { Suggestion } from '#shared/model/suggestion.ts'
import type { ReadDb } from '../sqlite/database.ts'
import type { OpRow } from './op-row.ts'
import type { Outbox } from './outbox.ts'

const whyNot = {
  since: 'That resource and that project were decided about since.',
  before: 'They were declined before already, so this changed nothing.',
} as const

/** Why a decline can't be taken back any more: it is, as long as it is what the service has on record of the two. */
export function whyNotDeclineUndoable(
  row: OpRow,
  { resourceId, projectId }: Extract<Intent, { type: 'suggestion.decline' }>,
  { db, outbox }: { readonly db: ReadDb; readonly outbox: Outbox },
): string | null {
  if (row.state === 'queued' && row.sent === 0) return null
  if (outbox.mapsLater(row, { resourceId, projectId })) return whyNot.since
  if (row.state !== 'synced') return null
  const json = db.value<string>('SELECT json FROM synced_suggestion WHERE resource_id = ?', resourceId)
  // Written from a row that a schema has accepted.
  const { pastDecisions } = json === undefined ? { pastDecisions: [] } : (JSON.parse(json) as Suggestion)
  const past = pastDecisions.find((one) => one.projectId === projectId)
  if (past?.opId === row.id) return null
  return past?.how.kind === 'declined' && toMs(past.at) <= row.decided_at ? whyNot.before : whyNot.since
}
