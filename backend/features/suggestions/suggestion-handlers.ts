import type { ApiHandlers } from '#backend/http/handler.ts'
import { listSuggestions } from './list-suggestions.ts'
import { readRecords, requireSuggestion } from './suggestion-repository.ts'
import { withRecords } from './with-records.ts'

export const suggestionHandlers = {
  'suggestions.list': ({ read, workspaceId }, { query }) => {
    const { items, next_cursor } = listSuggestions(read, workspaceId, query)
    const records = readRecords(read, workspaceId)
    return { items: items.map((item) => ({ ...item, candidates: withRecords(item.candidates, records) })), next_cursor }
  },
  'suggestions.get': ({ read, workspaceId }, { params }) => {
    const suggestion = requireSuggestion(read, workspaceId, params.id)
    return { ...suggestion, candidates: withRecords(suggestion.candidates, readRecords(read, workspaceId)) }
  },
} satisfies Pick<ApiHandlers, 'suggestions.list' | 'suggestions.get'>
