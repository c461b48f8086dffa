import { hasHiddenText, plainName } from '#shared/domain/plain-text.ts'
import type { MemberChoice } from '#shared/ipc/catalog-calls.ts'
import type { EventDetail } from '#shared/ipc/inbox-calls.ts'
import type { RuleRow } from '#shared/ipc/rule-calls.ts'
import { unreachable } from '#shared/lib/unreachable.ts'
import type { RuleId } from '#shared/model/ids.ts'
import type { IgnoreReason } from '#shared/model/ignore-reason.ts'
import type { Destination } from '#shared/model/mapping.ts'
import type { ReasonCode } from '#shared/model/routing-decision.ts'
import type {
  RuleAction,
  RuleActionKind,
  RuleConditions,
  RuleDefinition,
  RuleReason,
  RuleSnooze,
} from '#shared/model/triage-rule.ts'
import { ruleText } from './messages.ts'
import { suggestedName } from './rule-words.ts'

/** What is said for each kind of action: trying another one loses nothing. */
export interface DraftAction {
  readonly kind: RuleActionKind
  readonly reason: IgnoreReason
  readonly note: string
  readonly destination: { readonly destination: Destination; readonly name: string } | null
  readonly member: MemberChoice | null
  readonly until: RuleSnooze
}

/** A rule while somebody writes it. */
export interface RuleDraft {
  /** Null for one that doesn't exist yet. */
  readonly rule: { readonly id: RuleId; readonly version: number; readonly position: number } | null
  readonly enabled: boolean
  /** Null while the name follows what the rule says. */
  readonly name: string | null
  readonly conditions: RuleConditions
  readonly action: DraftAction
  /** What the item that it is made from has: offered wherever a condition is added. */
  readonly offers: RuleConditions
  /** The logins of accounts, by the ids of their installations. */
  readonly logins: Readonly<Record<string, string>>
}

/** What an item says of itself that a rule can be about. */
type ItemFacts = Pick<
  EventDetail,
  'provider' | 'type' | 'action' | 'resourceName' | 'branch' | 'actorLogin' | 'reason' | 'installationId' | 'account'
>

export type ConditionName = keyof RuleConditions

export const conditionNames = [
  'providers',
  'installations',
  'resources',
  'events',
  'branches',
  'actors',
  'titleContains',
  'reasons',
] as const satisfies readonly ConditionName[]

export const ruleReasons = [
  'NO_MAPPING',
  'MAPPING_PAUSED',
  'UNSUPPORTED_EVENT',
  'PARSE_FAILED',
] as const satisfies readonly RuleReason[]

const noConditions: RuleConditions = {
  providers: [],
  installations: [],
  resources: [],
  events: [],
  branches: [],
  actors: [],
  titleContains: [],
  reasons: [],
}

const firstAction: DraftAction = {
  kind: 'ignore',
  reason: 'noise',
  note: '',
  destination: null,
  member: null,
  until: { kind: 'for', minutes: 4 * 60 },
}

/** A draft from what is under the cursor: all that an event is, or what a group has in common. */
export function draftFromItem(event: ItemFacts, isGroup: boolean): RuleDraft {
  const offers: RuleConditions = {
    ...noConditions,
    providers: [event.provider],
    installations: event.installationId === null ? [] : [event.installationId],
    resources: listOf(event.resourceName),
    events: [event.action === null ? event.type : `${event.type}.${event.action}`],
    branches: listOf(event.branch),
    actors: listOf(event.actorLogin),
    reasons: isRuleReason(event.reason) ? [event.reason] : [],
  }
  const { providers, resources, events, branches, actors, reasons } = offers
  const common = { ...noConditions, providers, ...commonOf(event.reason, { resources, events, reasons }) }
  return {
    rule: null,
    enabled: true,
    name: null,
    conditions: isGroup ? common : { ...common, resources, events, branches, actors },
    action: firstAction,
    offers,
    logins: event.installationId === null ? {} : { [event.installationId]: event.account ?? event.installationId },
  }
}

/** What the events of a group have in common, beside their provider. */
function commonOf(
  reason: ReasonCode,
  { resources, events, reasons }: Pick<RuleConditions, 'resources' | 'events' | 'reasons'>,
): Partial<RuleConditions> {
  if (reason === 'PARSE_FAILED') return { reasons }
  return reason === 'UNSUPPORTED_EVENT' ? { events, reasons } : { resources }
}

/** A draft that changes a rule. */
export function draftFromRule(rule: RuleRow): RuleDraft {
  return draftFromDefinition(rule, { rule, ...rule.names })
}

/** A draft of what was written before, for a rule that is there or for a new one. No `target`: it is not there any more. */
export function draftFromDefinition(
  { enabled, name, conditions, action }: RuleDefinition,
  known: {
    readonly rule: RuleDraft['rule']
    readonly target: string | null
    readonly installations: RuleDraft['logins']
  },
): RuleDraft {
  const { rule, target, installations } = known
  return {
    rule: rule === null ? null : { id: rule.id, version: rule.version, position: rule.position },
    enabled,
    name,
    conditions,
    action: { ...firstAction, ...draftActionOf(action, target) },
    offers: noConditions,
    logins: installations,
  }
}

function draftActionOf(action: RuleAction, name: string | null): Partial<DraftAction> {
  switch (action.kind) {
    case 'route':
      return { kind: 'route', destination: name === null ? null : { destination: action.destination, name } }
    case 'assign':
      return { kind: 'assign', member: name === null ? null : { id: action.memberId, name } }
    case 'ignore':
    case 'snooze':
      return action
    default:
      return unreachable(action)
  }
}

function listOf(text: string | null): string[] {
  return text === null || text === '' ? [] : [text]
}

/** Whether rules are asked about what waits for this reason. */
export function isRuleReason(reason: ReasonCode): reason is RuleReason {
  return ruleReasons.some((each) => each === reason)
}

/** The name that stands in the field. */
export function nameOf(draft: RuleDraft): string {
  return draft.name ?? suggestedName(draft)
}

export function hasConditions({ conditions }: Pick<RuleDraft, 'conditions'>): boolean {
  return Object.values(conditions).some((list) => list.length > 0)
}

/** What the draft says, or what it lacks. */
export function definitionOf(
  draft: RuleDraft,
): { readonly kind: 'ready'; readonly definition: RuleDefinition } | { readonly kind: 'lacks'; readonly what: string } {
  const name = nameOf(draft).trim()
  const action = actionOf(draft.action)
  if (!hasConditions(draft)) return { kind: 'lacks', what: ruleText.lacksConditions }
  if (action === null) {
    return { kind: 'lacks', what: draft.action.kind === 'route' ? ruleText.lacksDestination : ruleText.lacksMember }
  }
  if (name === '') return { kind: 'lacks', what: ruleText.lacksName }
  if (hasHiddenText(name)) return { kind: 'lacks', what: ruleText.hiddenName }
  return { kind: 'ready', definition: { name, conditions: draft.conditions, action, enabled: draft.enabled } }
}

function actionOf({ kind, reason, note, destination, member, until }: DraftAction): RuleAction | null {
  switch (kind) {
    case 'ignore':
      return { kind, reason, note: note.trim() }
    case 'route':
      return destination === null ? null : { kind, destination: destination.destination }
    case 'assign':
      return member === null ? null : { kind, memberId: member.id }
    case 'snooze':
      return { kind, until }
    default:
      return unreachable(kind)
  }
}

/** What a dry run is asked: which events a draft is about depends on its conditions alone. Null while it has none. */
export function rehearsalOf(draft: RuleDraft): RuleDefinition | null {
  if (!hasConditions(draft)) return null
  const action = actionOf(draft.action) ?? { kind: 'ignore', reason: 'other', note: '' }
  const name = plainName(nameOf(draft).trim(), 120)
  return { name: name === '' ? ruleText.unnamed : name, conditions: draft.conditions, action, enabled: true }
}
