import { autoAccepted } from '#shared/domain/auto-accept.ts'
import { hitRateWords } from '#shared/domain/hit-rate.ts'
import { errorCodes } from '#shared/errors/error-codes.ts'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { Clock } from '#shared/lib/clock.ts'
import type { NewId } from '#shared/lib/new-id.ts'
import type { ProjectId, ResourceId } from '#shared/model/ids.ts'
import { toInstant } from '#shared/model/instant.ts'
import { emptyFilter } from '#shared/model/mapping.ts'
import type { FrozenSelection, Intent } from '#shared/model/operation.ts'
import { webhookProviders } from '#backend/providers/webhook-providers.ts'
import type { ReadDb, WriteDb } from '#backend/store/db.ts'
import { transaction } from '#backend/store/transaction.ts'
import { previewMapping } from '../mappings/mapping-handlers.ts'
import { applyNew } from '../ops/apply-ops.ts'
import { resolveFor } from '../policies/policy-repository.ts'
import { findSuggestionOf, readRecords } from './suggestion-repository.ts'

/** Whom the audit and the mapping name. */
const policyActor = 'Policy'

/**
 * Turns a suggestion into a mapping where policy says so, as an operation that anybody may take back. Call it in the
 * transaction that renewed the suggestion.
 */
export function acceptByPolicy(
  tools: { readonly clock: Clock; readonly newId: NewId },
  db: WriteDb,
  place: { readonly workspaceId: string; readonly resourceId: ResourceId },
): void {
  const { workspaceId, resourceId } = place
  const suggestion = findSuggestionOf(db, workspaceId, resourceId)
  const [leader] = suggestion?.candidates ?? []
  if (suggestion?.state.kind !== 'open' || leader === undefined) return
  const { provider, installationId } = suggestion
  if (webhookProviders.get(provider)?.hostsCode !== true) return
  const at = tools.clock()
  const { autoAccept, autoRoute } = resolveFor(db, { workspaceId, projectId: leader.projectId, provider }, at)
  if (!autoAccept.value.enabled) return
  const by = { policy: autoAccept.value, margin: autoRoute.value.margin }
  const accepted = autoAccepted(suggestion.candidates, readRecords(db, workspaceId), by)
  if (accepted === undefined) return
  const { candidate, rate } = accepted
  if (wasTakenBack(db, place, candidate.projectId)) return
  const draft = {
    installationId,
    resourceId,
    destination: { kind: 'project', id: candidate.projectId },
    filter: emptyFilter,
  } as const
  orLeaveIt(() =>
    transaction(db, () => {
      const { count, throughSeq, groupKey } = previewMapping(db, workspaceId, draft)
      const waiting: FrozenSelection = { kind: 'group', groupKey, throughSeq, count, withBelow: true }
      const intent: Intent = {
        type: 'mapping.create',
        mappingId: tools.newId('map'),
        ...draft,
        provenance: 'auto',
        evidence: [
          ...candidate.evidence.map(({ sentence }) => sentence),
          `Such suggestions were ${hitRateWords(rate)}.`,
        ],
        signature: candidate.signature,
        selection: count === 0 ? null : waiting,
      }
      const op = { id: tools.newId('op'), typeVersion: 1, actor: policyActor, decidedAt: toInstant(at), intent }
      applyNew({ ...tools, db, workspaceId, principal: { name: policyActor } }, op)
    }),
  )
}

/** An undo leaves no word against a candidate, but its mapping: whoever took that back isn't asked a second time. */
function wasTakenBack(
  db: ReadDb,
  { workspaceId, resourceId }: { readonly workspaceId: string; readonly resourceId: ResourceId },
  projectId: ProjectId,
): boolean {
  const retired = db
    .read(
      `SELECT 1 FROM mapping WHERE workspace_id = ? AND resource_id = ? AND state_kind = 'retired'
         AND destination_kind = 'project' AND destination_id = ? LIMIT 1`,
    )
    .get(workspaceId, resourceId, projectId)
  return retired !== undefined
}

/** What stands against a mapping stands against it for a person, too, who is told why. */
function orLeaveIt(accept: () => unknown): void {
  try {
    accept()
  } catch (error) {
    if (!(error instanceof SwitchboardError) || errorCodes[error.code].http >= 500) throw error
  }
}
