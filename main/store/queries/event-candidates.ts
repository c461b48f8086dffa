import type { EventDetail } from '#shared/ipc/inbox-calls.ts'
import { hitRate } from '#shared/domain/hit-rate.ts'
import { type PreviewFacts, previewSuggestion } from '#shared/domain/preview-suggestion.ts'
import type { OpId, ProjectId, ResourceId } from '#shared/model/ids.ts'
import type { Candidate } from '#shared/model/routing-decision.ts'
import type { PastDecision, Suggestion, SuggestionRecord } from '#shared/model/suggestion.ts'
import type { ReadDb } from '../sqlite/database.ts'
import { apartSql } from './apart-sql.ts'

/** Decisions about suggestions that the replica doesn't have yet. */
export interface PendingSuggestions {
  readonly declined: readonly (PastDecision & { readonly resourceId: ResourceId })[]
  /** What was taken back here. */
  readonly undone: ReadonlySet<OpId>
}

export const nothingPending: PendingSuggestions = { declined: [], undone: new Set() }

/** Where an event may belong by what is known here: the service's evidence, weighed with what was decided since. */
export function eventCandidates(
  db: ReadDb,
  { resourceId, stored }: { readonly resourceId: ResourceId | null; readonly stored: readonly Candidate[] },
  pending: PendingSuggestions,
): EventDetail['candidates'] {
  const json =
    resourceId === null
      ? undefined
      : db.value<string>('SELECT json FROM synced_suggestion WHERE resource_id = ?', resourceId)
  const facts = weighedFacts({ resourceId, stored, json, archived: archivedProjects(db) }, pending)
  return previewSuggestion(facts).map((candidate) => ({
    ...candidate,
    ...apartOf(db, candidate),
    hitRate: rateOf(db, candidate.signature),
  }))
}

/** By the name that it is shown under, whatever it is called by now. */
export function apartOf(db: ReadDb, { projectId, projectName }: Candidate): { readonly apart?: string } {
  const apart = db.value<string | null>(
    `SELECT ${apartSql('?')} FROM synced_project p WHERE id = ?`,
    projectName,
    projectId,
  )
  return apart === null || apart === undefined ? {} : { apart }
}

export function archivedProjects(db: ReadDb): ReadonlySet<ProjectId> {
  return new Set(db.values<ProjectId>('SELECT id FROM synced_project WHERE archived = 1'))
}

/** All that weighs, with what was decided here and without what was taken back here. */
export function weighedFacts(
  {
    resourceId,
    stored,
    json,
    archived,
  }: Pick<PreviewFacts, 'stored' | 'archived'> & {
    readonly resourceId: ResourceId | null
    readonly json: string | undefined
  },
  pending: PendingSuggestions,
): PreviewFacts {
  // Written from a row that a schema has accepted.
  const suggestion = json === undefined ? undefined : (JSON.parse(json) as Suggestion)
  const ours = pending.declined.filter((decision) => decision.resourceId === resourceId)
  const theirs = suggestion?.pastDecisions.filter(({ opId }) => !pending.undone.has(opId)) ?? []
  return { stored, suggestion, pastDecisions: [...theirs, ...ours], archived }
}

function rateOf(db: ReadDb, signature: string): EventDetail['candidates'][number]['hitRate'] {
  const record = db.get<Pick<SuggestionRecord, 'accepted' | 'declined' | 'undone'>>(
    'SELECT accepted, declined, undone FROM synced_suggestion_record WHERE id = ?',
    signature,
  )
  return hitRate(record) ?? null
}
