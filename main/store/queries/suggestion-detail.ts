import { hitRate } from '#shared/domain/hit-rate.ts'
import type { IpcOutput } from '#shared/ipc/contract.ts'
import type { SuggestionDetail } from '#shared/ipc/suggestion-calls.ts'
import type { Suggestion, SuggestionRecord } from '#shared/model/suggestion.ts'
import { shownMapping } from '../replica/mapping-view.ts'
import { readReplicaRow } from '../replica/replica.ts'
import { suggestionGroupKey } from '../replica/suggestion-facets.ts'
import type { ReadDb } from '../sqlite/database.ts'
import { apartOf, type PendingSuggestions } from './event-candidates.ts'
import { suggestionRow } from './list-suggestions.ts'
import { decidedHere, shownSuggestion, type ShownSuggestion } from './shown-suggestions.ts'

const neverDecided = { accepted: 0, declined: 0, undone: 0 }

/** One suggestion with all that speaks for and against it, and what accepting it would resolve; null where there is none any more. */
export function suggestionDetail(
  db: ReadDb,
  id: Suggestion['id'],
  pending: PendingSuggestions,
): IpcOutput<'suggestions.get'> {
  const shown = shownSuggestion(db, id, decidedHere(db, pending))
  const row = shown === undefined ? null : suggestionRow(db, shown)
  if (shown === undefined || row === null) return null
  const groupKey = suggestionGroupKey(shown)
  return {
    row,
    installationId: shown.installationId,
    resourceId: shown.resourceId,
    archived: shown.resource.archived,
    fork: shown.resource.fork,
    candidates: shown.candidates.map((candidate) => {
      const record = recordOf(db, candidate.signature)
      return {
        ...candidate,
        ...apartOf(db, candidate),
        hitRate: hitRate(record) ?? null,
        record: record ?? neverDecided,
      }
    }),
    past: shown.past.map(({ projectId, how, actor, at }) => ({
      projectName:
        db.value<string>('SELECT name FROM synced_project WHERE id = ?', projectId) ?? 'a project that is gone',
      reason: how.kind === 'declined' ? how.reason : null,
      note: how.kind === 'declined' ? how.note : '',
      actor,
      at,
    })),
    accepted: acceptedOf(db, shown),
    groupKey,
    resolves: row.state === 'accepted' ? null : frozenGroup(db, groupKey),
  }
}

function recordOf(
  db: ReadDb,
  signature: string,
): Pick<SuggestionRecord, 'accepted' | 'declined' | 'undone'> | undefined {
  return db.get('SELECT accepted, declined, undone FROM synced_suggestion_record WHERE id = ?', signature)
}

function acceptedOf(db: ReadDb, { accepted }: ShownSuggestion): SuggestionDetail['accepted'] {
  if (accepted === null) return null
  return { ...accepted, evidence: shownMapping(db, accepted.mappingId)?.evidence ?? [] }
}

const mostNamed = 1000

/**
 * What a mapping would resolve: named one by one, or where they are many up to a seq, which leaves those to be named that were
 * put back here and have none. `isShort` names none where it can.
 */
export function frozenGroup(db: ReadDb, groupKey: string, isShort = false): SuggestionDetail['resolves'] {
  const named = db.values<`evt_${string}`>(
    `SELECT e.id FROM inbox_group g JOIN inbox_item i ON i.group_no = g.group_no AND i.state = 0 JOIN synced_event e ON e.no = i.no
     WHERE g.group_key = ? ORDER BY i.no DESC LIMIT ${mostNamed + 1}`,
    groupKey,
  )
  if (named.length === 0) return null
  if (named.length <= mostNamed && !isShort) return { count: named.length, selection: { kind: 'items', ids: named } }
  const count =
    db.value<number>(
      `SELECT count(*) FROM inbox_group g JOIN inbox_item i ON i.group_no = g.group_no AND i.state = 0
       WHERE g.group_key = ? AND i.opened_seq IS NOT NULL`,
      groupKey,
    ) ?? 0
  if (count === 0)
    return { count: Math.min(named.length, mostNamed), selection: { kind: 'items', ids: named.slice(0, mostNamed) } }
  return { count, selection: { kind: 'group', groupKey, throughSeq: readReplicaRow(db).seq, count } }
}
