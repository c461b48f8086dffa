import type { SuggestionDetail, SuggestionPlan } from '#shared/ipc/suggestion-calls.ts'
import type { InstallationId, MappingId, ResourceId } from '#shared/model/ids.ts'
import type { MappingFilter } from '#shared/model/mapping.ts'
import type { FrozenSelection } from '#shared/model/operation.ts'
import type { Suggested } from '#shared/model/suggestion.ts'
import type { Console } from '../../app/console.ts'
import { type Apart, toldApart } from '../../ui/told-apart.ts'
import { declineTargetOf, type DeclineTarget } from '../inbox/decline-target.ts'
import { suggestionText } from '../inbox/suggestion-messages.ts'
import { followLink } from '../links/follow-link.ts'
import type { DecisionInput } from '../operations/decisions.ts'
import { suggestionsText } from './messages.ts'

const everything: MappingFilter = { events: [], branches: [], paths: [] }

interface Accepted {
  readonly resourceName: string
  readonly installationId: InstallationId
  readonly resourceId: ResourceId
  readonly candidate: Suggested & Apart
  readonly resolves: { readonly count: number; readonly selection: FrozenSelection } | null
}

/** What accepting means: a mapping that says what it was suggested on, and takes exactly what was frozen. */
export function acceptOp({ resourceName, candidate, resolves, ...of }: Accepted, mappingId: MappingId): DecisionInput {
  const { projectId, projectName, evidence, signature } = candidate
  return {
    intent: {
      type: 'mapping.create',
      mappingId,
      installationId: of.installationId,
      resourceId: of.resourceId,
      destination: { kind: 'project', id: projectId },
      filter: everything,
      provenance: 'suggested',
      evidence: evidence.slice(0, 16).map(({ sentence }) => sentence.slice(0, 500)),
      ...(evidence.length === 0 ? {} : { signature }),
      selection: resolves?.selection ?? null,
    },
    label: suggestionsText.acceptedLabel(resourceName, toldApart(projectName, candidate), resolves?.count ?? 0),
  }
}

/** Which of a detail's candidates the key of that number, from 1, accepts; a sentence where there is none. */
export function acceptedBy(detail: SuggestionDetail | null, number: number): Accepted | string {
  if (detail === null) return suggestionsText.noneChosen
  if (detail.row.state === 'accepted') return suggestionsText.acceptedAlready
  const candidate = detail.candidates[number - 1]
  if (candidate === undefined) return suggestionsText.noSuchCandidate(number)
  const { installationId, resourceId, resolves, row } = detail
  return { resourceName: row.resourceName, installationId, resourceId, candidate, resolves }
}

/** What the decline key is about: the candidate of that number, or the first that nobody declined. */
export function declinedBy(detail: SuggestionDetail | null, number?: number): DeclineTarget | string {
  if (detail === null) return suggestionsText.noneChosen
  if (detail.row.state === 'accepted') return suggestionsText.acceptedAlready
  const { resourceId, row } = detail
  const of = { resourceId, resourceName: row.resourceName, candidates: detail.candidates }
  return declineTargetOf(of, number) ?? suggestionText.nothingToDecline
}

type Parts = Pick<Console, 'client' | 'suggestions' | 'decisions' | 'announcer' | 'overlays' | 'session'>

/** A key may still be meant for the row that was under the cursor a moment ago. */
function refusesNow({ suggestions, announcer }: Pick<Parts, 'suggestions' | 'announcer'>): boolean {
  if (!suggestions.hasJustChanged()) return false
  const { list } = suggestions
  const { cursor } = list.store.getState()
  if (cursor.key !== null) list.expect(cursor.key, cursor.index)
  announcer.refuse(suggestionsText.justChanged)
  return true
}

/** Accepts a candidate of the suggestion under the cursor, and goes on to the next. */
export async function acceptSuggestion(
  { client, suggestions, decisions, announcer }: Parts,
  number: number,
): Promise<void> {
  const { list } = suggestions
  if (refusesNow({ suggestions, announcer })) return
  const detail = await suggestions.settled()
  const accepted = acceptedBy(detail, number)
  if (typeof accepted === 'string' || detail === null) {
    announcer.refuse(typeof accepted === 'string' ? accepted : suggestionsText.noneChosen)
    return
  }
  const { id } = await client.call('ops.new_mapping_id', {})
  const op = acceptOp(accepted, id)
  const { cursor } = list.store.getState()
  const endHold = list.hold()
  try {
    await decisions.decide([op], {
      label: op.label,
      undone: () => list.expect(detail.row.id, cursor.index),
    })
    if (suggestions.store.getState().query.state !== 'accepted') list.remove(new Set([detail.row.id]))
  } finally {
    endHold()
  }
  await suggestions.refresh()
  announcer.say(suggestionsText.announce(op.label, list.store.getState().total ?? 0))
}

/** Asks why a candidate of the suggestion under the cursor is declined. */
export async function beginDecline({ suggestions, overlays, announcer }: Parts, number?: number): Promise<void> {
  if (refusesNow({ suggestions, announcer })) return
  const target = declinedBy(await suggestions.settled(), number)
  if (typeof target === 'string') announcer.refuse(target)
  else overlays.open({ kind: 'decline', target })
}

/** Shows what waits for it in the Inbox; where it was accepted, its mapping. */
export async function openSuggestion(app: Console): Promise<void> {
  const detail = await app.suggestions.settled()
  if (detail === null) return app.announcer.refuse(suggestionsText.noneChosen)
  const { accepted, groupKey, row } = detail
  if (accepted !== null)
    return followLink(app, { workspaceId: null, target: { kind: 'mapping', id: accepted.mappingId } })
  if (row.waiting === 0) return app.announcer.refuse(suggestionsText.nothingWaits(row.resourceName))
  return followLink(app, { workspaceId: null, target: { kind: 'group', groupKey } })
}

/** The decisions of a plan, one per suggestion. */
export function acceptOps(plan: SuggestionPlan, mappingIds: readonly MappingId[]): DecisionInput[] {
  return plan.accepts.flatMap((one, at) => {
    const mappingId = mappingIds[at]
    return mappingId === undefined ? [] : [acceptOp(one, mappingId)]
  })
}
