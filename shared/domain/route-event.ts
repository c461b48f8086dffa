import type { NormalizedEvent } from '../model/event.ts'
import type { Mapping, MappingFilter } from '../model/mapping.ts'
import type { Candidate, ReasonCode, RoutingDecision, RoutingStep } from '../model/routing-decision.ts'
import { unreachable } from '../lib/unreachable.ts'
import { installationStep } from './installation-step.ts'
import type { RoutedInstallation } from './installation-step.ts'
import { filterRefusal, isMuted } from './mapping-filter.ts'
import { ambiguousWith, percent, rankCandidates } from './rank-candidates.ts'
import type { CandidateInput } from './rank-candidates.ts'
import type { ReadEvent } from './read-event.ts'

export interface AutoRoutePolicy {
  readonly enabled: boolean
  /** The least confidence of the first candidate, 0 to 1. */
  readonly threshold: number
  /** The least distance to the second. */
  readonly margin: number
}

/** Evidence alone routes nothing until a workspace asks for it. */
export const defaultAutoRoute: AutoRoutePolicy = { enabled: false, threshold: 0.9, margin: 0.2 }

export interface RoutableMapping extends Pick<Mapping, 'id' | 'filter' | 'state'> {
  /** How sentences call the destination: a project's name. */
  readonly destinationName: string
}

export interface RouteEventInput {
  readonly event: ReadEvent
  /** Signed, but at another time than it came: kept and routed, and believed in nothing else. */
  readonly isHint?: boolean
  /** The installation that the event came through; undefined where nobody has claimed it. */
  readonly installation: RoutedInstallation | undefined
  /** The provider's name where the event was fetched from it instead of being sent. */
  readonly pulledFrom?: string
  /** All mappings of the event's resource, in any state. */
  readonly mappings: readonly RoutableMapping[]
  /** Globs over type, `type.action` or kind. */
  readonly mutedEvents: readonly string[]
  /** Called only when no mapping answers. */
  readonly evidence: () => CandidateInput
  /** Off for providers that host no code: names alone never route. */
  readonly policy: AutoRoutePolicy
}

type StepName = RoutingStep['step']
type Outcome = RoutingDecision['outcome']

/**
 * Where an event goes and why: pure, never throws, every step recorded once and in order. The reason of an unmatched
 * event is that of the first step that failed.
 */
export function routeEvent(input: RouteEventInput): RoutingDecision {
  const read = input.event
  const parse = parseStep(input)
  if (read.kind === 'parse_failed' || parse.outcome !== 'passed') return ended([parse])
  const { event } = read
  const installation = installationStep(input.installation, event)
  if (installation.outcome !== 'passed') return ended([parse, installation])
  const policy = policyStep(input, event)
  if (policy.outcome !== 'passed') return ended([parse, installation, policy])
  const { step: mapping, mappingIds } = mappingStep(input, event)
  const steps = [parse, installation, policy, mapping]
  if (mapping.outcome === 'passed') return ended(steps, { kind: 'routed', mappingIds })
  if (mapping.reason !== 'NO_MAPPING') return ended(steps)
  const candidates = rankCandidates(input.evidence())
  const evidence = evidenceStep(candidates, input.policy)
  const outcome: Outcome =
    evidence.outcome === 'passed' ? { kind: 'routed', mappingIds: [] } : { kind: 'unmatched', reason: 'NO_MAPPING' }
  return { outcome, steps: [...steps, noRules, evidence], candidates }
}

const noRules: RoutingStep = {
  step: 'rules',
  outcome: 'skipped',
  reason: 'NO_RULES',
  detail: 'The workspace has no triage rules.',
}

const notReached: Readonly<Record<StepName, RoutingStep>> = {
  parse: unreached('parse'),
  installation: unreached('installation'),
  policy: unreached('policy'),
  mapping: unreached('mapping'),
  rules: unreached('rules'),
  evidence: unreached('evidence'),
}

function unreached(step: StepName): RoutingStep {
  return { step, outcome: 'skipped', reason: 'NOT_REACHED', detail: 'Not looked at: an earlier step decided.' }
}

const stepOrder = ['parse', 'installation', 'policy', 'mapping', 'rules', 'evidence'] as const

/** A decision whose last step in `taken` decided; the rest is recorded as not reached. */
function ended(taken: readonly RoutingStep[], routed?: Outcome): RoutingDecision {
  const steps = [...taken]
  for (const name of stepOrder.slice(taken.length)) steps.push(notReached[name])
  const last = taken.at(-1) ?? notReached.parse
  return {
    outcome: routed ?? { kind: last.outcome === 'ignored' ? 'ignored' : 'unmatched', reason: last.reason },
    steps,
    candidates: [],
  }
}

function parseStep(input: RouteEventInput): RoutingStep {
  const step = readingStep(input)
  if (input.pulledFrom === undefined) return step
  const detail = `${step.detail} Pulled from ${input.pulledFrom} over our own request, so there was no signature to check.`
  return { ...step, detail }
}

function readingStep({ event: read, installation, isHint = false }: RouteEventInput): RoutingStep {
  switch (read.kind) {
    case 'parse_failed':
      return { step: 'parse', outcome: 'failed', reason: 'PARSE_FAILED', detail: read.why }
    case 'unsupported':
      return {
        step: 'parse',
        outcome: 'failed',
        reason: 'UNSUPPORTED_EVENT',
        detail: `Events of type ${read.event.type || 'without a name'} are not supported yet.`,
      }
    case 'lifecycle': {
      // News of an installation that nobody has claimed waits for its claim, unless it says that there is nothing left.
      const claimable = installation === undefined && read.event.externalInstallationId !== null && !read.ends
      if (claimable) return parsed(read.event, isHint)
      return {
        step: 'parse',
        outcome: 'ignored',
        reason: 'LIFECYCLE_EVENT',
        detail: isHint
          ? `${nameOf(read.event)} is about the connection itself. ${notNow}`
          : `${nameOf(read.event)} is about the connection itself and was noted there.`,
      }
    }
    case 'event':
      return parsed(read.event, isHint)
    default:
      return unreachable(read)
  }
}

const notNow =
  'Its signature is right, but its time is too far from when it came: it may be an old one that was sent again, so it changed nothing that we knew.'

function parsed(event: NormalizedEvent, isHint: boolean): RoutingStep {
  const detail = `Read as ${nameOf(event)}.${isHint ? ` ${notNow}` : ''}`
  return { step: 'parse', outcome: 'passed', reason: 'PARSED', detail }
}

function nameOf(event: NormalizedEvent): string {
  return event.action === null ? event.type : `${event.type}.${event.action}`
}

function policyStep({ mutedEvents }: RouteEventInput, event: NormalizedEvent): RoutingStep {
  if (isMuted(mutedEvents, event)) {
    return {
      step: 'policy',
      outcome: 'ignored',
      reason: 'MUTED_BY_POLICY',
      detail: `The workspace mutes ${nameOf(event)}.`,
    }
  }
  return {
    step: 'policy',
    outcome: 'passed',
    reason: 'NOT_MUTED',
    detail: `The workspace does not mute ${nameOf(event)}.`,
  }
}

interface MappingVerdict {
  readonly step: RoutingStep
  readonly mappingIds: Mapping['id'][]
}

function mappingStep({ mappings }: RouteEventInput, event: NormalizedEvent): MappingVerdict {
  const verdict = (outcome: RoutingStep['outcome'], reason: ReasonCode, detail: string): MappingVerdict => ({
    step: { step: 'mapping', outcome, reason, detail },
    mappingIds: [],
  })
  if (event.resource === null)
    return verdict('ignored', 'NO_RESOURCE', 'The event is about the account as a whole; only resources are mapped.')
  const { fullName } = event.resource
  const mappingIds: Mapping['id'][] = []
  const names: string[] = []
  let paused: RoutableMapping | undefined
  let refused: { readonly mapping: RoutableMapping; readonly by: keyof MappingFilter } | undefined
  for (const mapping of mappings) {
    if (mapping.state.kind === 'retired') continue
    const by = filterRefusal(mapping.filter, event)
    if (by !== undefined) refused ??= { mapping, by }
    else if (mapping.state.kind === 'active') {
      mappingIds.push(mapping.id)
      names.push(mapping.destinationName)
    } else paused ??= mapping
  }
  if (mappingIds.length > 0) {
    const aside = paused === undefined ? '' : ` The mapping to ${paused.destinationName} is paused.`
    const detail = `${fullName} is mapped to ${listed(names)}.${aside}`
    return { step: { step: 'mapping', outcome: 'passed', reason: 'MAPPED', detail }, mappingIds }
  }
  if (paused !== undefined)
    return verdict(
      'failed',
      'MAPPING_PAUSED',
      `The mapping of ${fullName} to ${paused.destinationName} is paused${pausedWhy(paused)}.`,
    )
  if (refused === undefined) return verdict('failed', 'NO_MAPPING', `${fullName} is mapped nowhere.`)
  const { mapping, by } = refused
  return verdict(
    'ignored',
    'FILTERED_OUT',
    `${mapping.destinationName} takes only the ${by} ${listed(mapping.filter[by])} of ${fullName}.`,
  )
}

function pausedWhy({ state }: RoutableMapping): string {
  if (state.kind !== 'paused') return ''
  return `${state.by === 'machine' ? ' by the service' : ''}${state.reason === '' ? '' : `: ${state.reason.replace(/\.$/, '')}`}`
}

function listed(names: readonly string[]): string {
  if (names.length === 1) return names[0] ?? ''
  const shown = names.slice(0, 3).join(', ')
  return names.length > 3 ? `${shown} and ${names.length - 3} more` : shown
}

function evidenceStep(candidates: readonly Candidate[], policy: AutoRoutePolicy): RoutingStep {
  const failed = (reason: ReasonCode, detail: string): RoutingStep => ({
    step: 'evidence',
    outcome: 'failed',
    reason,
    detail,
  })
  const [first] = candidates
  if (first === undefined) return failed('NO_CANDIDATE', 'No project shows any evidence for it.')
  const best = `${first.projectName} fits best, ${percent(first.confidence)}`
  if (!policy.enabled) {
    return {
      step: 'evidence',
      outcome: 'skipped',
      reason: 'AUTO_ROUTE_OFF',
      detail: `${best}; routing by evidence alone is off.`,
    }
  }
  if (first.confidence < policy.threshold)
    return failed('LOW_CONFIDENCE', `${best}; the workspace asks for ${percent(policy.threshold)}.`)
  const rival = ambiguousWith(candidates, policy.margin)
  if (rival !== undefined)
    return failed('AMBIGUOUS', `${best}, but ${rival.projectName} is too close at ${percent(rival.confidence)}.`)
  return {
    step: 'evidence',
    outcome: 'passed',
    reason: 'AUTO_ROUTED',
    detail: `${best}, and no other project comes close.`,
  }
}
