import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { Bulk, BulkAction, BulkSelection, PlannedAction } from '#shared/model/bulk.ts'
import type { ReadDb } from '#backend/store/db.ts'
import type { TenantTools } from '#backend/features/command-tools.ts'
import { recordAudit } from '../audit/record-audit.ts'
import { currentSeq } from '../changes/read-changes.ts'
import { requireActionTarget } from '../ops/require-action-target.ts'
import { requireLater } from '../ops/require-later.ts'
import { listPolicies } from '../policies/policy-repository.ts'
import { requireBulk, toBulk } from './bulk-repository.ts'
import { takeStep } from './bulk-steps.ts'

const keptMs = 3_600_000
/** As long as nobody notices; the rest is counted in the background. */
const atOnceMs = 25
const countedAtOnce = 500

/** Freezes what a selection asks for now; a large one is counted further in the background. */
export function planBulk(
  tools: TenantTools,
  { selection, action: asked }: { readonly selection: BulkSelection; readonly action: PlannedAction },
): Bulk {
  const { workspaceId, newId, clock, principal } = tools
  return tools.write((db) => {
    const at = clock()
    const id = newId('bulk')
    const action = wholeAction(db, workspaceId, asked)
    if ((selection.kind === 'suggestions') !== (action.kind === 'accept'))
      throw new SwitchboardError('request.invalid', 'Suggestions are accepted, and nothing else is.')
    if (action.kind === 'snooze') requireLater(action.until, at, 'body.action.until.at')
    requireActionTarget(db, workspaceId, action)
    db.write(
      `INSERT INTO bulk (workspace_id, id, state_kind, state_json, selection_json, action_json, through_seq, total, done, acted, undo_done,
         restored, kept, created_by, created_at, expires_at) VALUES (?, ?, 'counting', '{"kind":"counting"}', ?, ?, ?, 0, 0, 0, 0, 0, 0, ?, ?, ?)`,
    ).run(
      workspaceId,
      id,
      JSON.stringify(selection),
      JSON.stringify(action),
      currentSeq(db, workspaceId),
      principal.name,
      at,
      at + keptMs,
    )
    let row = requireBulk(db, workspaceId, id)
    while (row.state_kind === 'counting' && clock() - at < atOnceMs) {
      takeStep({ db, newId, row, limit: countedAtOnce, at })
      row = requireBulk(db, workspaceId, id)
    }
    recordAudit(
      db,
      { newId, at },
      {
        workspaceId,
        actor: principal.name,
        command: 'bulk.planned',
        subject: id,
        after: { selection: brief(selection), action },
      },
    )
    return toBulk(db, row, at)
  })
}

/** The ids themselves are with the plan. */
function brief(selection: BulkSelection): unknown {
  return selection.kind === 'events' ? { kind: 'events', count: selection.ids.length } : selection
}

/** Where no threshold is named, that of the provider where the workspace's policy is strictest. */
function wholeAction(db: ReadDb, workspaceId: string, action: PlannedAction): BulkAction {
  if (action.kind !== 'accept') return action
  const thresholds = listPolicies(db, workspaceId).map(({ fields }) => fields.autoAccept.value.threshold)
  return { kind: 'accept', threshold: action.threshold ?? Math.max(...thresholds) }
}
