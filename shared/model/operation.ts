import { z } from 'zod'
import { mostRules } from '../domain/rule-limits.ts'
import { mostFrozenEvents, sumOfSelections } from '../domain/selection-size.ts'
import { bulkActionSchema } from './bulk.ts'
import {
  bulkIdSchema,
  destinationDeliveryIdSchema,
  eventIdSchema,
  installationIdSchema,
  linkIdSchema,
  mappingIdSchema,
  memberIdSchema,
  opIdSchema,
  projectIdSchema,
  resourceIdSchema,
  ruleIdSchema,
} from './ids.ts'
import { ignoreReasonSchema } from './ignore-reason.ts'
import { instantSchema } from './instant-schema.ts'
import { destinationSchema, mappingFilterSchema, provenanceSchema } from './mapping.ts'
import { putOverrideInput } from './policy.ts'
import { providerSchema } from './provider.ts'
import { reasonCodeSchema } from './routing-decision.ts'
import { decidedSignatureSchema, declineReasonSchema } from './suggestion.ts'
import { ruleDefinitionSchema } from './triage-rule.ts'
import { snoozeUntilSchema } from './unmatched-item.ts'

/** What a decision acts on, fixed when it is made: the count shown is the count acted on. */
export const frozenSelectionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('items'), ids: z.array(eventIdSchema).min(1).max(1000) }),
  /**
   * The items of a group that are open and entered the queue at or before `throughSeq`. With `withBelow`, `count` also
   * has those of the projects that a mapping of a GitLab group covers.
   */
  z.strictObject({
    kind: z.literal('group'),
    groupKey: z.string().min(1).max(512),
    throughSeq: z.int().min(0),
    count: z.int().min(0),
    withBelow: z.literal(true).optional(),
  }),
])
export type FrozenSelection = z.infer<typeof frozenSelectionSchema>

/** What one decision on many events acts on: what the service has frozen in a plan, or what the decider has. */
export const bulkTargetSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('plan'), bulkId: bulkIdSchema, count: z.int().min(1) }),
  z.strictObject({
    kind: z.literal('frozen'),
    selections: z
      .array(frozenSelectionSchema)
      .min(1)
      .max(500)
      .refine((all) => sumOfSelections(all) <= mostFrozenEvents, {
        error: `At most ${mostFrozenEvents} events; plan larger ones.`,
      }),
  }),
])

const ruleTarget = { ruleId: ruleIdSchema, baseVersion: z.int() }

const why = z.string().trim().min(1).max(500)
const installationTarget = { installationId: installationIdSchema, baseVersion: z.int() }
/** A dead letter as it was when it was looked at: one attempt more means that somebody has sent it again since. */
const letterTarget = { deliveryId: destinationDeliveryIdSchema, attempts: z.int().min(0) }
/** What a project does otherwise with a provider. `baseVersion` 0: nothing, as far as the decider knows. */
const overrideTarget = { projectId: projectIdSchema, provider: providerSchema, baseVersion: z.int().min(0) }

/** Named intents. A new one is a new member here, a case in the service, and a case in the replica's overlay. */
export const intentSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('event.ignore'),
    selection: frozenSelectionSchema,
    reason: ignoreReasonSchema,
    note: z.string().max(2000).default(''),
  }),
  z.strictObject({ type: z.literal('event.snooze'), selection: frozenSelectionSchema, until: snoozeUntilSchema }),
  z.strictObject({ type: z.literal('event.wake'), selection: frozenSelectionSchema }),
  /** One decision on events of many groups, with one undo. */
  z.strictObject({ type: z.literal('event.bulk'), of: bulkTargetSchema, action: bulkActionSchema }),
  /** Sends what waits to a destination without making a mapping. */
  z.strictObject({
    type: z.literal('event.route_once'),
    selection: frozenSelectionSchema,
    destination: destinationSchema,
  }),
  /** Runs the stored requests through today's mappings, rules and policies. What a person decided stays, unless asked for. */
  z.strictObject({
    type: z.literal('event.reroute'),
    selection: frozenSelectionSchema,
    evenDecided: z.boolean().default(false),
  }),
  /**
   * Sends routed events to their destinations again; what was sent is not taken back. `sends`: as many messages as were
   * shown before. More are not sent.
   */
  z.strictObject({
    type: z.literal('event.replay'),
    selection: frozenSelectionSchema,
    sends: z.int().min(1).max(100_000),
  }),
  /** Null gives them to nobody. */
  z.strictObject({
    type: z.literal('event.assign'),
    selection: frozenSelectionSchema,
    memberId: memberIdSchema.nullable(),
  }),
  z.strictObject({
    type: z.literal('mapping.create'),
    mappingId: mappingIdSchema,
    installationId: installationIdSchema,
    resourceId: resourceIdSchema,
    destination: destinationSchema,
    filter: mappingFilterSchema,
    provenance: provenanceSchema,
    evidence: z.array(z.string().max(500)).max(16),
    /** The kinds of evidence of the suggestion that it accepts. */
    signature: decidedSignatureSchema.exactOptional(),
    /** The open items it resolves; null resolves none. */
    selection: frozenSelectionSchema.nullable(),
  }),
  z.strictObject({
    type: z.literal('mapping.pause'),
    mappingId: mappingIdSchema,
    baseVersion: z.int(),
    reason: z.string().max(500),
  }),
  z.strictObject({
    type: z.literal('mapping.resume'),
    mappingId: mappingIdSchema,
    baseVersion: z.int(),
    selection: frozenSelectionSchema.nullable(),
  }),
  z.strictObject({ type: z.literal('mapping.retire'), mappingId: mappingIdSchema, baseVersion: z.int() }),
  /** Says that a resource doesn't belong to a project that was suggested for it. */
  z.strictObject({
    type: z.literal('suggestion.decline'),
    resourceId: resourceIdSchema,
    projectId: projectIdSchema,
    signature: decidedSignatureSchema,
    reason: declineReasonSchema,
    note: z.string().max(500).default(''),
  }),
  /** Behind all others; it decides what comes from then on. */
  z.strictObject({ type: z.literal('rule.create'), ruleId: ruleIdSchema, definition: ruleDefinitionSchema }),
  z.strictObject({ type: z.literal('rule.update'), ...ruleTarget, definition: ruleDefinitionSchema }),
  z.strictObject({ type: z.literal('rule.enable'), ...ruleTarget }),
  z.strictObject({ type: z.literal('rule.disable'), ...ruleTarget }),
  /** All rules in their new order. */
  z.strictObject({ type: z.literal('rule.reorder'), order: z.array(ruleIdSchema).min(1).max(mostRules) }),
  /** What `toVersion` said, as a new version; whether it is on stays as it is. */
  z.strictObject({ type: z.literal('rule.roll_back'), ...ruleTarget, toVersion: z.int().min(1) }),
  z.strictObject({ type: z.literal('rule.delete'), ...ruleTarget }),
  /** New events wait in the Inbox until it is resumed. */
  z.strictObject({ type: z.literal('installation.suspend'), ...installationTarget, reason: why }),
  /** Lifts an operator's suspension; a provider's only the provider lifts. */
  z.strictObject({ type: z.literal('installation.resume'), ...installationTarget }),
  /** For good: whoever comes back comes as another installation. Its mappings are paused, its links stay. */
  z.strictObject({ type: z.literal('installation.disconnect'), ...installationTarget, reason: why }),
  /** For good: whoever comes back gets another link. */
  z.strictObject({ type: z.literal('link.revoke'), linkId: linkIdSchema, baseVersion: z.int(), reason: why }),
  /** Ends a membership and revokes its links; taken back, just those are there again. */
  z.strictObject({
    type: z.literal('member.offboard'),
    memberId: memberIdSchema,
    baseVersion: z.int(),
    reason: why,
    /** The links that the decider was shown: where there are others by then, it is a conflict. A console of before doesn't say. */
    links: z.array(linkIdSchema).max(1000).exactOptional(),
  }),
  /** All that the project does otherwise from then on. */
  z.strictObject({ type: z.literal('override.set'), ...overrideTarget, ...putOverrideInput.shape }),
  /** The workspace's policy holds for the project again. */
  z.strictObject({
    type: z.literal('override.clear'),
    ...overrideTarget,
    baseVersion: z.int().min(1),
    reason: why,
  }),
  /** Sends a dead letter once more, under its own id, with as much patience as at first. */
  z.strictObject({ type: z.literal('deadletter.retry'), ...letterTarget }),
  /** Takes a dead letter off the list; taken back, it is on it again. */
  z.strictObject({ type: z.literal('deadletter.discard'), ...letterTarget, reason: why }),
  /** Takes back what `target` did, as far as nothing else has decided since. */
  z.strictObject({ type: z.literal('op.undo'), target: opIdSchema }),
])
export type Intent = z.infer<typeof intentSchema>
export type IntentType = Intent['type']

/** One decision on its way to the service. Its id is the idempotency key. */
export const operationSchema = z.strictObject({
  id: opIdSchema,
  /** Version of the intent's form; a service parks what it doesn't know. */
  typeVersion: z.int().default(1),
  actor: z.string().min(1).max(200),
  decidedAt: instantSchema,
  intent: intentSchema,
})
export type Operation = z.infer<typeof operationSchema>

/**
 * `payload_gone`: nothing is left to read. `decided_by_person`: routing again leaves that alone unless it is asked for.
 * `not_routed`: no destination has it. `no_sink`: none of those that have it is sent anything.
 */
export const skipCodeSchema = z.enum([
  'not_open',
  'not_found',
  'decided_since',
  'payload_gone',
  'decided_by_person',
  'not_routed',
  'no_sink',
])
export type SkipCode = z.infer<typeof skipCodeSchema>

/** Where routing again has led an event; `changed` is false where all stayed as it was. */
export const reroutedSchema = z.object({
  id: eventIdSchema,
  outcome: z.enum(['routed', 'ignored', 'unmatched']),
  /** Why it isn't routed; null where it is. */
  reason: reasonCodeSchema.nullable(),
  changed: z.boolean(),
  /** Of the event, as this left it: while it has that one, it can be taken back. */
  version: z.int(),
})
export type Rerouted = z.infer<typeof reroutedSchema>

/** Per-item answer: what was acted on, what was not and why, and what arrived after the selection was frozen. */
export const opResultSchema = z.looseObject({
  applied: z.int(),
  skipped: z.array(z.object({ id: eventIdSchema, code: skipCodeSchema })),
  arrivedLater: z.int(),
  /** How many that were not selected a mapping took as well: later arrivals, and those of projects that its group covers. */
  takenAlong: z.int().default(0),
  /** What it acts on from now on, in the background: ask `/bulk/{id}` how far it is. */
  run: z.object({ bulkId: bulkIdSchema, count: z.int() }).optional(),
  /** Of event.reroute: what became of each that was routed again. */
  rerouted: z.array(reroutedSchema).optional(),
  /** Of event.replay: how many messages are on their way. */
  messages: z.int().optional(),
})
export type OpResult = z.infer<typeof opResultSchema>

export const verdictSchema = z.discriminatedUnion('kind', [
  z.object({ opId: opIdSchema, kind: z.literal('applied'), seq: z.int(), result: opResultSchema }),
  z.object({ opId: opIdSchema, kind: z.literal('duplicate'), seq: z.int(), result: opResultSchema }),
  z.object({
    opId: opIdSchema,
    kind: z.literal('conflict'),
    code: z.string(),
    message: z.string(),
    current: z.unknown(),
  }),
  z.object({ opId: opIdSchema, kind: z.literal('rejected'), code: z.string(), message: z.string() }),
])
export type Verdict = z.infer<typeof verdictSchema>
