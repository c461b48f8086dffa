import { toInstant } from '#shared/model/instant.ts'
import type { Intent } from '#shared/model/operation.ts'
import type { PendingSuggestions } from '../queries/event-candidates.ts'
import type { OpRow } from './op-row.ts'

/** What decisions on their way say of suggestions. */
export function pendingOf(rows: readonly OpRow[]): PendingSuggestions {
  return {
    undone: new Set(rows.flatMap(({ target }) => target ?? [])),
    declined: rows.flatMap((row) => {
      if (row.type !== 'suggestion.decline' || row.undone_by !== null) return []
      // Written by this store from an intent that a schema has accepted.
      const intent = JSON.parse(row.intent_json) as Intent & { type: 'suggestion.decline' }
      const { resourceId, projectId, signature, reason, note } = intent
      const how = { kind: 'declined', reason, note } as const
      return [{ resourceId, projectId, how, signature, actor: row.actor, at: toInstant(row.decided_at), opId: row.id }]
    }),
  }
}
