import { z } from 'zod'
import { decideAuto } from '#shared/domain/decide-auto.ts'
import { type BulkAction, type LeftOut, mostBulkEvents } from '#shared/model/bulk.ts'
import type { InstallationId, ResourceId } from '#shared/model/ids.ts'
import { type Destination, emptyFilter } from '#shared/model/mapping.ts'
import type { Suggested, Suggestion } from '#shared/model/suggestion.ts'
import type { SqlValue } from '#backend/store/db.ts'
import { findEqualMapping, liveMappingsOf } from '../mappings/mapping-repository.ts'
import { countSolvable, mappableGroupKey } from '../mappings/solvable-items.ts'
import { resolveFor } from '../policies/policy-repository.ts'
import { suggestionColumns, suggestionJoins, type SuggestionRow, toSuggestion } from '../suggestions/suggestion-row.ts'
import { sumTally, updateBulk } from './bulk-repository.ts'
import { actionOf, selectionOf } from './bulk-row.ts'
import type { Step } from './bulk-step.ts'
import { failTooLarge, tallyEvents } from './tally-events.ts'
import { walkSelection } from './walk-selection.ts'

/** A mapping that a plan looks at. */
interface Draft {
  readonly installationId: InstallationId
  readonly resourceId: ResourceId
  readonly destination: Destination
  readonly suggested: Pick<Suggested, 'confidence' | 'signature' | 'evidence'> | null
  readonly leftOut: LeftOut | null
}

/** Freezes the next mappings that the selection asks for. */
export function countMappings(step: Step): void {
  const { db, row } = step
  const action = actionOf(row)
  const { drafts, next } =
    action.kind === 'accept'
      ? suggestedMappings(step, action)
      : action.kind === 'map'
        ? namedMappings(step, action)
        : { drafts: [], next: null }
  const total = row.total + addDrafts(step, drafts)
  if (total > mostBulkEvents) return failTooLarge(step)
  if (next !== null) return updateBulk(db, row, { total, cursor_json: next })
  const tally_json = JSON.stringify(sumTally(db, row))
  updateBulk(db, row, { total, cursor_json: null, tally_json, state: { kind: 'planned' } })
}

interface Drafted {
  readonly drafts: readonly Draft[]
  readonly next: string | null
}

/** One for each resource whose events are selected. */
function namedMappings(step: Step, { destination }: BulkAction & { kind: 'map' }): Drafted {
  const { db, row } = step
  const { found, next } = walkSelection(db, row, step.limit)
  tallyEvents(step, found)
  const drafts = found.flatMap(({ installationId, resourceId, groupKey }): Draft[] => {
    if (installationId === null || resourceId === null) return []
    if (groupKey !== mappableGroupKey({ installationId, resourceId })) return []
    return [{ installationId, resourceId, destination, suggested: null, leftOut: null }]
  })
  const unique = [...new Map(drafts.map((draft) => [draft.resourceId, draft])).values()]
  return {
    drafts: unique.map((draft) => {
      const equal = findEqualMapping(db, row.workspace_id, { ...draft, filter: emptyFilter })
      return equal?.state.kind === 'paused' ? { ...draft, leftOut: 'mapping_paused' } : draft
    }),
    next,
  }
}

const rankCursor = z.tuple([z.int(), z.string()])

/** One for each suggestion, the surest first: those that are sure enough, and what speaks against the others. */
function suggestedMappings({ db, row, limit }: Step, { threshold }: BulkAction & { kind: 'accept' }): Drafted {
  const selection = selectionOf(row)
  const of = selection.kind === 'suggestions' ? selection.installations : undefined
  const [confidence, id] =
    row.cursor_json === null ? [Number.MAX_SAFE_INTEGER, ''] : rankCursor.parse(JSON.parse(row.cursor_json))
  const params: SqlValue[] = [row.workspace_id, confidence, confidence, id, ...(of ?? [])]
  const rows = db
    .read<SuggestionRow>(
      `SELECT ${suggestionColumns} FROM suggestion ${suggestionJoins} WHERE suggestion.workspace_id = ? AND suggestion.state_kind IN ('open', 'declined')
         AND (suggestion.confidence < ? OR (suggestion.confidence = ? AND suggestion.id > ?))
         ${of === undefined ? '' : `AND suggestion.installation_id IN (${of.map(() => '?').join(', ')})`}
       ORDER BY suggestion.confidence DESC, suggestion.id LIMIT ?`,
    )
    .all(...params, limit)
  const last = rows.at(-1)
  const at = row.created_at
  return {
    drafts: rows.map(toSuggestion).flatMap((suggestion): Draft[] => {
      const { installationId, resourceId, provider, candidates } = suggestion
      const [leader] = candidates
      if (leader === undefined) return []
      const { projectId } = leader
      const { margin } = resolveFor(db, { workspaceId: row.workspace_id, projectId, provider }, at).autoRoute.value
      const isMapped = liveMappingsOf(db, row.workspace_id, resourceId).length > 0
      const leftOut = isMapped ? 'mapped' : standingAgainst(suggestion, { threshold, margin })
      const destination = { kind: 'project', id: projectId } as const
      return [{ installationId, resourceId, destination, suggested: leader, leftOut }]
    }),
    next: last === undefined || rows.length < limit ? null : JSON.stringify([last.confidence, last.id]),
  }
}

function standingAgainst(
  { candidates }: Suggestion,
  least: { readonly threshold: number; readonly margin: number },
): LeftOut | null {
  const { kind } = decideAuto(candidates, least)
  if (kind === 'chosen') return null
  if (kind === 'ambiguous') return 'ambiguous'
  return kind === 'declined' ? 'declined' : 'below_threshold'
}

/** Writes those that are new; answers how many of them it will make. */
function addDrafts({ db, row }: Step, drafts: readonly Draft[]): number {
  const { workspace_id: workspaceId, id } = row
  const last = db
    .read<{ position: number }>(
      'SELECT position FROM bulk_mapping WHERE workspace_id = ? AND bulk_id = ? ORDER BY position DESC LIMIT 1',
    )
    .get(workspaceId, id)
  let position = last?.position ?? 0
  let planned = 0
  for (const draft of drafts) {
    const { installationId, resourceId, destination, suggested, leftOut } = draft
    const known = db
      .read('SELECT 1 FROM bulk_mapping WHERE workspace_id = ? AND bulk_id = ? AND resource_id = ?')
      .get(workspaceId, id, resourceId)
    if (known !== undefined) continue
    position += 1
    if (leftOut === null) planned += 1
    db.write(
      `INSERT INTO bulk_mapping (workspace_id, bulk_id, position, installation_id, resource_id, destination_json, confidence, signature,
         evidence_json, events, left_out, resolved) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)`,
    ).run(
      workspaceId,
      id,
      position,
      installationId,
      resourceId,
      JSON.stringify(destination),
      suggested === null ? null : Math.round(suggested.confidence * 10_000),
      suggested?.signature ?? null,
      JSON.stringify(suggested?.evidence.map(({ sentence }) => sentence) ?? []),
      countSolvable(db, workspaceId, draft, row.through_seq),
      leftOut,
    )
  }
  return planned
}
