import { z } from 'zod'
import { toInstant } from '#shared/model/instant.ts'
import {
  type PastDecision,
  pastDecisionSchema,
  suggestedSchema,
  type Suggestion,
  type SuggestionRecord,
  suggestionStateSchema,
} from '#shared/model/suggestion.ts'

export interface SuggestionRow {
  readonly id: Suggestion['id']
  readonly installation_id: Suggestion['installationId']
  readonly resource_id: Suggestion['resourceId']
  readonly provider: Suggestion['provider']
  readonly full_name: string
  readonly archived: number
  readonly fork: number
  readonly state_json: string
  readonly confidence: number
  readonly candidates_json: string
  readonly past_json: string
  readonly changed_at: number
  readonly version: number
}

export const suggestionColumns = `suggestion.id, suggestion.installation_id, suggestion.resource_id, suggestion.provider, suggestion.state_json, resource.full_name, resource.archived, resource.fork,
  suggestion.confidence, suggestion.candidates_json, suggestion.past_json, suggestion.changed_at, suggestion.version`

export const suggestionJoins =
  'JOIN resource ON resource.workspace_id = suggestion.workspace_id AND resource.id = suggestion.resource_id'

const candidatesSchema = z.array(suggestedSchema)
const pastSchema = z.array(pastDecisionSchema)

/** The wire form of a stored suggestion. */
export function toSuggestion(row: SuggestionRow): Suggestion {
  return {
    id: row.id,
    installationId: row.installation_id,
    resourceId: row.resource_id,
    provider: row.provider,
    resource: { fullName: row.full_name, archived: row.archived === 1, fork: row.fork === 1 },
    state: suggestionStateSchema.parse(JSON.parse(row.state_json)),
    candidates: candidatesSchema.parse(JSON.parse(row.candidates_json)),
    pastDecisions: readPast(row.past_json),
    changedAt: toInstant(row.changed_at),
    version: row.version,
  }
}

export function readPast(json: string): PastDecision[] {
  return json === '[]' ? [] : pastSchema.parse(JSON.parse(json))
}

export interface RecordRow {
  readonly id: string
  readonly accepted: number
  readonly declined: number
  readonly undone: number
}

export const recordColumns =
  'suggestion_record.id, suggestion_record.accepted, suggestion_record.declined, suggestion_record.undone'

/** The wire form of a stored record. */
export function toRecord({ id, accepted, declined, undone }: RecordRow): SuggestionRecord {
  return { id, accepted, declined, undone }
}
