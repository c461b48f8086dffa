import { z } from 'zod'
import type { Suggestion } from '#shared/model/suggestion.ts'
import { decodeCursor, toPage } from '#backend/http/page-cursor.ts'
import type { ReadDb, SqlValue } from '#backend/store/db.ts'
import { suggestionColumns, suggestionJoins, type SuggestionRow, toSuggestion } from './suggestion-row.ts'

const cursorKey = z.tuple([z.int(), z.string()])

export interface SuggestionQuery {
  readonly limit: number
  readonly cursor?: string | undefined
  readonly state?: Suggestion['state']['kind'] | undefined
  readonly provider?: string | undefined
  readonly project?: string | undefined
  readonly min_confidence?: number | undefined
}

/** Suggestions of a workspace, the surest first. Project and confidence are those of the first candidate. */
export function listSuggestions(
  db: ReadDb,
  workspaceId: string,
  query: SuggestionQuery,
): { items: Suggestion[]; next_cursor: string | null } {
  const [confidence, id] = decodeCursor(query.cursor, cursorKey) ?? [Number.MAX_SAFE_INTEGER, '']
  const conditions = [
    'suggestion.workspace_id = ?',
    '(suggestion.confidence < ? OR (suggestion.confidence = ? AND suggestion.id > ?))',
  ]
  const params: SqlValue[] = [workspaceId, confidence, confidence, id]
  const where = (condition: string, value: SqlValue | undefined): void => {
    if (value === undefined) return
    conditions.push(condition)
    params.push(value)
  }
  where('suggestion.state_kind = ?', query.state)
  where('suggestion.provider = ?', query.provider)
  where('suggestion.project_id = ?', query.project)
  where(
    'suggestion.confidence >= ?',
    query.min_confidence === undefined ? undefined : Math.round(query.min_confidence * 10_000),
  )
  const rows = db
    .read<SuggestionRow>(
      `SELECT ${suggestionColumns} FROM suggestion ${suggestionJoins} WHERE ${conditions.join(' AND ')}
       ORDER BY suggestion.confidence DESC, suggestion.id LIMIT ?`,
    )
    .all(...params, query.limit + 1)
  return toPage(rows, { limit: query.limit, key: (row) => [row.confidence, row.id], item: toSuggestion })
}
