import type { NormalizedEvent } from '../model/event.ts'
import type { RoutingDecision, RoutingStep } from '../model/routing-decision.ts'
import type { RuleReason } from '../model/triage-rule.ts'
import { unreachable } from '../lib/unreachable.ts'
import { evidenceStep, type AutoRouting } from './evidence-step.ts'
import { installationStep } from './installation-step.ts'
import type { RoutedInstallation } from './installation-step.ts'
import { mutedBy } from './mapping-filter.ts'
import { mappingStep, type RoutableMapping } from './mapping-step.ts'
import type { CompiledRules, RoutableRule, RuleSubject } from './match-rules.ts'
import type { CandidateInput } from './rank-candidates.ts'
import type { ReadEvent } from './read-event.ts'
import { type RequestFacts, subjectOf, unreadSubject } from './rule-subject.ts'
import { rulesStep } from './rules-step.ts'
import { plainCandidate } from './suggest-mappings/plain-candidate.ts'
import { suggestMappings } from './suggest-mappings.ts'

export interface RouteEventInput extends AutoRouting {
  readonly event: ReadEvent
  /** What rules go by where the body can't be read; without it, none is asked then. */
  readonly request?: RequestFacts
  /** Signed, but at another time than it came: kept and routed, and believed in nothing else. */
  readonly isHint?: boolean
  /** The installation that the event came through; undefined where nobody has claimed it. */
  readonly installation: RoutedInstallation | undefined
  /** The provider's name where the event was fetched from it instead of being sent. */
  readonly pulledFrom?: string
  /** All mappings of the event's resource, in any state. */
  readonly mappings: readonly RoutableMapping[]
  /** What the workspace mutes: globs over type, `type.action` or kind. */
  readonly mutedEvents: readonly string[]
  /** The workspace's triage rules; without them, none. */
  readonly rules?: CompiledRules
  /** Called only when no mapping answers. */
  readonly evidence: () => CandidateInput
}

type StepName = RoutingStep['step']
type Outcome = RoutingDecision['outcome']

/**
 * Where an event goes and why: pure, never throws, every step recorded once and in order. The reason of an unmatched
 * event is that of the first step that failed. What can't be read, or is of a type that nobody knows, is still held against
 * the rules: somebody may have said what becomes of such.
 */
export function routeEvent(input: RouteEventInput): RoutingDecision {
  const read = input.event
  const parse = parseStep(input)
  if (read.kind === 'parse_failed') return unreadable(input, parse)
  const { event } = read
  if (read.kind === 'unsupported') return unsupported(input, parse, event)
  if (parse.outcome !== 'passed') return ended([parse])
  const installation = installationStep(input.installation, event)
  if (installation.outcome !== 'passed') return ended([parse, installation])
  const mutingPattern = mutedBy(input.mutedEvents, event)
  const policy = policyStep(input, event, mutingPattern)
  if (policy.outcome !== 'passed') return ended([parse, installation, policy])
  const { step: mapping, mappingIds } = mappingStep(input.mappings, event, mutingPattern)
  const steps = [parse, installation, policy, mapping]
  if (mapping.outcome === 'passed') return ended(steps, { kind: 'routed', mappingIds })
  if (mapping.reason !== 'NO_MAPPING' && mapping.reason !== 'MAPPING_PAUSED') return ended(steps)
  const { reason } = mapping
  const { step: rules, rule } = rulesStep(input.rules, subjectOf(event, reason, input.installation))
  if (rule !== undefined) return ruled([...steps, rules], { rule, reason, evidence: input.evidence })
  if (reason === 'MAPPING_PAUSED') return ended([...steps, rules], { kind: 'unmatched', reason })
  const suggested = suggestMappings(input.evidence())
  const evidence = evidenceStep(suggested, input, event)
  const candidates = suggested.map(plainCandidate)
  const [first] = candidates
  const outcome: Outcome =
    evidence.outcome === 'passed' && first !== undefined
      ? { kind: 'routed', mappingIds: [], byEvidence: { destination: { kind: 'project', id: first.projectId } } }
      : { kind: 'unmatched', reason: 'NO_MAPPING' }
  return { outcome, steps: [...steps, rules, evidence], candidates }
}

/** Nothing is known of it but what the request said of itself. */
function unreadable(input: RouteEventInput, parse: RoutingStep): RoutingDecision {
  if (input.request === undefined) return ended([parse])
  const steps = [parse, notReached.installation, notReached.policy, notReached.mapping]
  return byRulesAlone(input, steps, unreadSubject(input.request, input.installation))
}

/** What nobody knows is in no mapping, but it may be muted. */
function unsupported(input: RouteEventInput, parse: RoutingStep, event: NormalizedEvent): RoutingDecision {
  const found = installationStep(input.installation, event)
  const installation = found.outcome === 'ignored' ? notReached.installation : found
  const steps = [parse, installation]
  if (installation.outcome === 'passed') {
    const policy = policyStep({ mappings: [] }, event, mutedBy(input.mutedEvents, event))
    if (policy.outcome !== 'passed') return ended([...steps, policy])
    steps.push(policy)
  } else steps.push(notReached.policy)
  return byRulesAlone(input, [...steps, notReached.mapping], subjectOf(event, 'UNSUPPORTED_EVENT', input.installation))
}

function byRulesAlone(input: RouteEventInput, steps: readonly RoutingStep[], subject: RuleSubject): RoutingDecision {
  const { reason } = subject
  const { step, rule } = rulesStep(input.rules, subject)
  if (rule !== undefined) return ruled([...steps, step], { rule, reason, evidence: input.evidence })
  return ended([...steps, step], { kind: 'unmatched', reason })
}

/** A rule is what people want: evidence decides nothing beside it, but helps whoever it leaves the event to. */
function ruled(
  steps: readonly RoutingStep[],
  by: { readonly rule: RoutableRule; readonly reason: RuleReason; readonly evidence: RouteEventInput['evidence'] },
): RoutingDecision {
  const { id, version, action } = by.rule
  const rule = { id, version, action }
  switch (action.kind) {
    case 'ignore':
      return { ...ended(steps, { kind: 'ignored', reason: 'RULE_MATCHED', byRule: { id, version } }), rule }
    case 'route': {
      const { destination } = action
      return { ...ended(steps, { kind: 'routed', mappingIds: [], byRule: { id, version, destination } }), rule }
    }
    case 'assign':
    case 'snooze': {
      const candidates = by.reason === 'NO_MAPPING' ? suggestMappings(by.evidence()).map(plainCandidate) : []
      return { ...ended(steps, { kind: 'unmatched', reason: by.reason }), candidates, rule }
    }
    default:
      return unreachable(action)
  }
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

function policyStep(
  { mappings }: Pick<RouteEventInput, 'mappings'>,
  event: NormalizedEvent,
  pattern: string | undefined,
): RoutingStep {
  const name = nameOf(event)
  const passed = (detail: string): RoutingStep => ({ step: 'policy', outcome: 'passed', reason: 'NOT_MUTED', detail })
  if (pattern === undefined) return passed(`The workspace does not mute ${name}.`)
  const muted = `The workspace mutes ${name}: its policy has the pattern ${pattern}`
  const exception = mappings.find((mapping) => mapping.state.kind !== 'retired' && takesAnyway(mapping, event))
  if (exception !== undefined)
    return passed(`${muted}, but ${exception.destinationName} takes it by a policy of its own.`)
  return { step: 'policy', outcome: 'ignored', reason: 'MUTED_BY_POLICY', detail: `${muted}.` }
}

function takesAnyway({ mutedEvents }: RoutableMapping, event: NormalizedEvent): boolean {
  return mutedEvents !== undefined && mutedBy(mutedEvents, event) === undefined
}
