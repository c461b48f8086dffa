import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { ResourceId, SuggestionId } from '#shared/model/ids.ts'
import { toMs } from '#shared/model/instant.ts'
import type { Suggestion, SuggestionRecord } from '#shared/model/suggestion.ts'
import type { ReadDb, WriteDb } from '#backend/store/db.ts'
import { recordChange } from '../changes/record-change.ts'
import {
  recordColumns,
  type RecordRow,
  suggestionColumns,
  suggestionJoins,
  type SuggestionRow,
  toRecord,
  toSuggestion,
} from './suggestion-row.ts'

const select = `SELECT ${suggestionColumns} FROM suggestion ${suggestionJoins} WHERE suggestion.workspace_id = ?`

/** The suggestion, or throws `suggestion.not_found`. */
export function requireSuggestion(db: ReadDb, workspaceId: string, id: SuggestionId): Suggestion {
  const row = db.read<SuggestionRow>(`${select} AND suggestion.id = ?`).get(workspaceId, id)
  if (row === undefined)
    throw new SwitchboardError('suggestion.not_found', 'There is no such suggestion.', { details: { id } })
  return toSuggestion(row)
}

export function findSuggestionOf(db: ReadDb, workspaceId: string, resourceId: ResourceId): Suggestion | undefined {
  const row = db.read<SuggestionRow>(`${select} AND suggestion.resource_id = ?`).get(workspaceId, resourceId)
  return row === undefined ? undefined : toSuggestion(row)
}

/** One per resource, and known before it is written. */
export function suggestionIdOf(resourceId: ResourceId): SuggestionId {
  return `sug_${resourceId.slice('res_'.length)}`
}

/** Writes a suggestion that differs from what is on record. */
export function saveSuggestion(db: WriteDb, workspaceId: string, suggestion: Suggestion): void {
  const { id, state, candidates, changedAt } = suggestion
  const at = toMs(changedAt)
  const [first] = candidates
  recordChange(db, workspaceId, 'suggestion', id, { at })
  db.write(
    `INSERT INTO suggestion (workspace_id, id, installation_id, resource_id, provider, state_kind, state_json, project_id, confidence,
       candidates_json, past_json, changed_at, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (workspace_id, id) DO UPDATE SET installation_id = excluded.installation_id, state_kind = excluded.state_kind,
       state_json = excluded.state_json, project_id = excluded.project_id, confidence = excluded.confidence,
       candidates_json = excluded.candidates_json, past_json = excluded.past_json, changed_at = excluded.changed_at, version = excluded.version`,
  ).run(
    workspaceId,
    id,
    suggestion.installationId,
    suggestion.resourceId,
    suggestion.provider,
    state.kind,
    JSON.stringify(state),
    first?.projectId ?? null,
    Math.round((first?.confidence ?? 0) * 10_000),
    JSON.stringify(candidates),
    JSON.stringify(suggestion.pastDecisions),
    at,
    suggestion.version,
  )
}

/** How suggestions fared so far, by signature. */
export function readRecords(db: ReadDb, workspaceId: string): Map<string, SuggestionRecord> {
  const rows = db
    .read<RecordRow>(`SELECT ${recordColumns} FROM suggestion_record WHERE workspace_id = ? ORDER BY id`)
    .all(workspaceId)
  return new Map(rows.map((row) => [row.id, toRecord(row)]))
}

/** By how much a decision changes the record of a signature. */
export interface RecordChange {
  readonly signature: string
  readonly accepted: number
  readonly declined: number
  readonly undone: number
}

/** Adds to the record of a signature what was decided, or takes off it what was taken back. */
export function countDecisions(db: WriteDb, workspaceId: string, change: RecordChange, at: number): void {
  const { signature, accepted, declined, undone } = change
  recordChange(db, workspaceId, 'suggestion_record', signature, { at })
  db.write(
    `INSERT INTO suggestion_record (workspace_id, id, accepted, declined, undone) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (workspace_id, id) DO UPDATE SET accepted = suggestion_record.accepted + excluded.accepted,
       declined = suggestion_record.declined + excluded.declined, undone = suggestion_record.undone + excluded.undone`,
  ).run(workspaceId, signature, accepted, declined, undone)
}
