import type { ProjectId, ResourceId } from '#shared/model/ids.ts'
import type { WriteDb } from '#backend/store/db.ts'
import { countDecisions } from './suggestion-repository.ts'

/** What people's last word on a suggestion counts as; `undone` is accepted and taken back. */
export type CountedOutcome = 'accepted' | 'declined' | 'undone'

/** A suggestion as records count it: one project for one resource, on one kind of evidence. */
export interface CountedSuggestion {
  readonly resourceId: ResourceId
  readonly projectId: ProjectId
  readonly signature: string
}

/** What to count again when a decision is taken back. */
export interface CountedUndo extends CountedSuggestion {
  /** What it counts as now, by that decision; null where that counted nothing. What was counted since stays. */
  readonly from: CountedOutcome | null
  readonly to: CountedOutcome | null
}

interface Place {
  readonly db: WriteDb
  readonly workspaceId: string
  readonly at: number
}

/** Counts a decision in place of what was counted of the same suggestion before, and answers that. */
export function countAs(place: Place, counted: CountedSuggestion, outcome: CountedOutcome | null) {
  const before = outcomeOf(place, counted)
  if (before === outcome) return before
  const { db, workspaceId, at } = place
  const { resourceId, projectId, signature } = counted
  if (outcome === null)
    db.write(
      'DELETE FROM suggestion_counted WHERE workspace_id = ? AND resource_id = ? AND project_id = ? AND signature = ?',
    ).run(workspaceId, resourceId, projectId, signature)
  else
    db.write(
      `INSERT INTO suggestion_counted (workspace_id, resource_id, project_id, signature, outcome) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (workspace_id, resource_id, project_id, signature) DO UPDATE SET outcome = excluded.outcome`,
    ).run(workspaceId, resourceId, projectId, signature, outcome)
  const [was, is] = [inRecord(before), inRecord(outcome)]
  countDecisions(
    db,
    workspaceId,
    {
      signature,
      accepted: is.accepted - was.accepted,
      declined: is.declined - was.declined,
      undone: is.undone - was.undone,
    },
    at,
  )
  return before
}

/** Takes back what a decision counted. */
export function countBack(place: Place, undo: CountedUndo): void {
  if (undo.from === null || outcomeOf(place, undo) === undo.from) countAs(place, undo, undo.to)
}

function outcomeOf(
  { db, workspaceId }: Place,
  { resourceId, projectId, signature }: CountedSuggestion,
): CountedOutcome | null {
  const row = db
    .read<{ outcome: CountedOutcome }>(
      'SELECT outcome FROM suggestion_counted WHERE workspace_id = ? AND resource_id = ? AND project_id = ? AND signature = ?',
    )
    .get(workspaceId, resourceId, projectId, signature)
  return row?.outcome ?? null
}

function inRecord(outcome: CountedOutcome | null) {
  return {
    accepted: outcome === 'accepted' || outcome === 'undone' ? 1 : 0,
    declined: outcome === 'declined' ? 1 : 0,
    undone: outcome === 'undone' ? 1 : 0,
  }
}
