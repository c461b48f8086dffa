import type { NormalizedEvent } from '../model/event.ts'
import type { ProjectId } from '../model/ids.ts'
import type { AutoRoutePolicy } from '../model/policy.ts'
import type { ReasonCode, RoutingStep } from '../model/routing-decision.ts'
import type { Suggested } from '../model/suggestion.ts'
import { unreachable } from '../lib/unreachable.ts'
import { bestFitWords } from './best-fit.ts'
import { decideAuto } from './decide-auto.ts'
import { mutedBy } from './mapping-filter.ts'
import { percent } from './suggest-mappings/share.ts'

/** What a project has of its own, by an override, of what routing goes by. */
export interface ProjectRouting {
  readonly autoRoute?: AutoRoutePolicy | undefined
  readonly mutedEvents?: readonly string[] | undefined
}

export interface AutoRouting {
  /** False for providers that host no code: names alone never route, whatever policies say. */
  readonly hostsCode: boolean
  readonly policy: AutoRoutePolicy
  /** Only projects that have something of their own. */
  readonly projectPolicies?: ReadonlyMap<ProjectId, ProjectRouting>
}

/** Whether evidence alone routes the event. */
export function evidenceStep(
  candidates: readonly Suggested[],
  input: AutoRouting,
  event: NormalizedEvent,
): RoutingStep {
  const said = (outcome: RoutingStep['outcome'], reason: ReasonCode, detail: string): RoutingStep => ({
    step: 'evidence',
    outcome,
    reason,
    detail,
  })
  const [first] = candidates
  if (first === undefined) return said('failed', 'NO_CANDIDATE', 'No project shows any evidence for it.')
  const best = bestFitWords(first)
  if (!input.hostsCode)
    return said(
      'skipped',
      'AUTO_ROUTE_OFF',
      `${best}; evidence alone routes only what comes from where code is hosted.`,
    )
  const own = input.projectPolicies?.get(first.projectId)
  const policy = own?.autoRoute ?? input.policy
  const whose = own?.autoRoute === undefined ? 'the workspace' : first.projectName
  if (!policy.enabled) {
    const where = own?.autoRoute === undefined ? '' : ` for ${first.projectName}`
    return said('skipped', 'AUTO_ROUTE_OFF', `${best}; routing by evidence alone is off${where}.`)
  }
  const pattern = mutedBy(own?.mutedEvents ?? [], event)
  if (pattern !== undefined)
    return said('failed', 'MUTED_BY_POLICY', `${best}, but by its own policy it mutes ${pattern}.`)
  const verdict = decideAuto(candidates, policy)
  switch (verdict.kind) {
    case 'none':
      return said('failed', 'NO_CANDIDATE', 'No project shows any evidence for it.')
    case 'declined':
      return said('failed', 'LOW_CONFIDENCE', `${best}, but a person decided against it.`)
    case 'weak':
      return said('failed', 'LOW_CONFIDENCE', `${best}; ${whose} asks for ${percent(policy.threshold)}.`)
    case 'ambiguous': {
      const { projectName, confidence } = verdict.rival
      return said('failed', 'AMBIGUOUS', `${best}, but ${projectName} is too close at ${percent(confidence)}.`)
    }
    case 'chosen': {
      const from = percent(policy.threshold)
      const apart = `${best}, and no other project comes close`
      return said('passed', 'AUTO_ROUTED', `${apart}; ${whose} lets evidence route from ${from} on.`)
    }
    default:
      return unreachable(verdict)
  }
}
