import { decideAuto } from '#shared/domain/decide-auto.ts'
import { productPolicy } from '#shared/domain/resolve-policy.ts'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { SuggestionPlan } from '#shared/ipc/suggestion-calls.ts'
import type { LeftOut } from '#shared/model/bulk.ts'
import type { Suggested, Suggestion } from '#shared/model/suggestion.ts'
import { suggestionGroupKey } from '../replica/suggestion-facets.ts'
import type { ReadDb } from '../sqlite/database.ts'
import type { PendingSuggestions } from './event-candidates.ts'
import { decidedHere, listedSuggestions, shownSuggestion } from './shown-suggestions.ts'
import { frozenGroup } from './suggestion-detail.ts'

const mostPlannedSuggestions = 1_000

const shownLeftOut = 100

/** What accepting all that are at least so sure would do, by the rules that the service has for it. */
export function planSuggestions(
  db: ReadDb,
  { threshold: asked }: { readonly threshold: number | null },
  pending: PendingSuggestions,
): SuggestionPlan {
  const threshold = asked ?? productPolicy.autoAccept.threshold
  const here = decidedHere(db, pending)
  const listed = listedSuggestions(here)
  const ids = db.values<Suggestion['id']>(
    `SELECT id FROM ${listed.sql} WHERE state IN ('open', 'declined') ORDER BY confidence DESC, id`,
    ...listed.values,
  )
  const accepts: SuggestionPlan['accepts'] = []
  const leftOutItems: SuggestionPlan['leftOutItems'] = []
  const counts = new Map<LeftOut, number>()
  for (const id of ids) {
    const shown = shownSuggestion(db, id, here)
    const [first] = shown?.candidates ?? []
    if (shown === undefined || first === undefined) continue
    const { fullName: resourceName } = shown.resource
    const code = whyNot(shown.candidates, threshold)
    if (code === null) {
      const { installationId, resourceId } = shown
      const resolves = frozenGroup(db, suggestionGroupKey(shown), true)
      accepts.push({ id, resourceName, installationId, resourceId, candidate: first, resolves })
    } else {
      counts.set(code, (counts.get(code) ?? 0) + 1)
      const { projectName, confidence } = first
      if (leftOutItems.length < shownLeftOut) leftOutItems.push({ id, resourceName, projectName, confidence, code })
    }
  }
  if (accepts.length > mostPlannedSuggestions)
    throw new SwitchboardError(
      'bulk.too_large',
      `${accepts.length.toLocaleString('en')} suggestions are that sure, and without the service at most ${mostPlannedSuggestions.toLocaleString('en')} are accepted at once. Ask for more certainty, or wait for the service.`,
      { details: { count: accepts.length } },
    )
  return {
    threshold,
    accepts,
    events: accepts.reduce((sum, { resolves }) => sum + (resolves?.count ?? 0), 0),
    leftOut: [...counts].map(([code, count]) => ({ code, count })),
    leftOutItems,
  }
}

function whyNot(candidates: readonly Suggested[], threshold: number): LeftOut | null {
  const { margin } = productPolicy.autoRoute
  const { kind } = decideAuto(candidates, { threshold, margin })
  if (kind === 'chosen') return null
  if (kind === 'ambiguous') return 'ambiguous'
  return kind === 'declined' ? 'declined' : 'below_threshold'
}
