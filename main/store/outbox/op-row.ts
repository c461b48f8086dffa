import { groupKeyOf } from '#shared/domain/group-key.ts'
import type { EventId, OpId } from '#shared/model/ids.ts'
import type { Mapping } from '#shared/model/mapping.ts'
import type { Intent, IntentType, OpResult } from '#shared/model/operation.ts'
import type { ReplayPlan } from '#shared/model/replay-plan.ts'
import type { Discarded, Ran, Together } from '#shared/ipc/ops-calls.ts'
import type { ItemBefore, OverlayOp } from '../replica/effective-item.ts'
import type { RecordBefore } from '../replica/effective-records.ts'
import type { RuleBefore } from '../replica/effective-rules.ts'
import { selectionsOf } from '../replica/effective-item.ts'
import type { StoreParsers } from '../store-parsers.ts'

/** `blocked` is not stored: a queued op is blocked as long as one that it builds on is not settled. */
export type StoredOpState =
  | 'queued'
  | 'sending'
  | 'acked'
  | 'synced'
  | 'conflict'
  | 'rejected'
  | 'parked'
  | 'cancelled'
  | 'awaiting_confirmation'

export interface OpRow {
  readonly no: number
  readonly id: OpId
  readonly workspace_id: string
  readonly type: string
  readonly type_version: number
  readonly actor: string
  readonly decided_at: number
  readonly intent_json: string
  readonly label: string
  readonly state: StoredOpState
  /** How often the service may have got it. */
  readonly sent: number
  readonly seq: number | null
  readonly code: string | null
  readonly message: string | null
  readonly result_json: string | null
  readonly touched: number
  readonly before_json: string | null
  readonly subject: string | null
  readonly target: OpId | null
  readonly undone_by: OpId | null
  /** Of an effectful decision: what was known of its plan when it was last confirmed. */
  readonly plan_json: string | null
}

/** What an undo needs to know of the time before the decision. */
export interface OpBefore {
  readonly items: readonly (readonly [EventId, ItemBefore])[]
  readonly mapping: Mapping | null
  /** The selected groups that the mapping of a GitLab group covers: those of its projects. */
  readonly covers?: readonly string[]
  /** Whether the service acts on the items one after the other. */
  readonly run?: true
  /** Where it is about rules. */
  readonly rule?: RuleBefore
  /** Where it is about an installation, a link, a member or an override. */
  readonly record?: RecordBefore
  /** What that came to, once it is over. */
  readonly ran?: Ran
  /** What was decided with it. */
  readonly together?: Together
  /** What was taken back, and is done again by this. */
  readonly again?: OpId
  /** What does this again, since it was taken back. */
  readonly againBy?: OpId
  /** What was refused, and was edited into this. */
  readonly replaces?: OpId
  /** What a refused decision was edited into. */
  readonly replacedBy?: OpId
  /** Who gave it up, after it was refused or while it waited for its confirmation. */
  readonly discarded?: Discarded
}

export const knownTypeVersion = 1
const knownTypes: Readonly<Record<IntentType, true>> = {
  'event.ignore': true,
  'event.snooze': true,
  'event.wake': true,
  'event.bulk': true,
  'event.route_once': true,
  'event.reroute': true,
  'event.replay': true,
  'event.assign': true,
  'mapping.create': true,
  'mapping.pause': true,
  'mapping.resume': true,
  'mapping.retire': true,
  'suggestion.decline': true,
  'rule.create': true,
  'rule.update': true,
  'rule.enable': true,
  'rule.disable': true,
  'rule.reorder': true,
  'rule.roll_back': true,
  'rule.delete': true,
  'installation.suspend': true,
  'installation.resume': true,
  'installation.disconnect': true,
  'link.revoke': true,
  'member.offboard': true,
  'override.set': true,
  'override.clear': true,
  'deadletter.retry': true,
  'deadletter.discard': true,
  'op.undo': true,
}
export const knownIntentTypes: readonly string[] = Object.keys(knownTypes)

/** The intent; null where this version doesn't know its form. */
export function intentOf(row: OpRow, { parseIntent }: Pick<StoreParsers, 'parseIntent'>): Intent | null {
  return row.type_version === knownTypeVersion ? parseIntent(row.intent_json) : null
}

export function resultOf(row: OpRow, { parseResult }: Pick<StoreParsers, 'parseResult'>): OpResult | null {
  const isApplied = row.state === 'acked' || row.state === 'synced'
  return row.result_json === null || !isApplied ? null : parseResult(row.result_json)
}

/** A conflict keeps, in the place of its result, what the service named as the current state. Other conflicts name other things. */
export function decidedMeanwhileOf(
  row: OpRow,
  { parseDecidedMeanwhile }: Pick<StoreParsers, 'parseDecidedMeanwhile'>,
): ReturnType<StoreParsers['parseDecidedMeanwhile']> {
  return row.result_json === null || row.state !== 'conflict'
    ? { items: [], more: 0 }
    : parseDecidedMeanwhile(row.result_json)
}

export function beforeOf(row: OpRow): OpBefore {
  // Written by this store alone, beside the op.
  return row.before_json === null ? { items: [], mapping: null } : (JSON.parse(row.before_json) as OpBefore)
}

/** Written by this store alone, from a plan that a schema has accepted. */
export function planOf({ plan_json: json }: OpRow): ReplayPlan | null {
  return json === null ? null : (JSON.parse(json) as ReplayPlan)
}

/** The op as it lies over the replica; null where this version doesn't know what it does. */
export function overlayOpOf(row: OpRow, parsers: StoreParsers): OverlayOp | null {
  const intent = intentOf(row, parsers)
  if (intent === null) return null
  const { no, id, actor, decided_at: at, touched, subject } = row
  return toOverlayOp({
    no,
    id,
    actor,
    at,
    touched,
    subject,
    intent,
    before: beforeOf(row),
    skipped: resultOf(row, parsers)?.skipped.map((item) => item.id) ?? [],
  })
}

export function toOverlayOp(
  op: Pick<OverlayOp, 'no' | 'id' | 'actor' | 'at' | 'touched' | 'subject' | 'intent'> & {
    readonly before: OpBefore
    readonly skipped: readonly EventId[]
  },
): OverlayOp {
  const { intent, before, skipped, ...rest } = op
  const named = selectionsOf(intent).flatMap((each) => (each.kind === 'items' ? each.ids : []))
  return {
    ...rest,
    intent,
    ids: named.length > 0 ? new Set(named) : null,
    skipped: new Set(skipped),
    before: new Map(before.items),
    mappingBefore: before.mapping,
    undoesRun: before.run === true,
    solves:
      intent.type === 'mapping.create'
        ? solvedBy(intent)
        : intent.type === 'mapping.resume' && before.mapping !== null
          ? solvedBy(before.mapping, before.covers)
          : null,
  }
}

/** The items that wait for a mapping: the group of its resource, and what it covers, as far as its filter takes them. */
function solvedBy(
  { installationId, resourceId, filter }: Pick<Mapping, 'installationId' | 'resourceId' | 'filter'>,
  covers: readonly string[] = [],
): OverlayOp['solves'] {
  // Only the reason and the two ids decide the key of a mapping's group.
  const rest = { provider: 'github', host: '', externalInstallationId: null, type: '', endpointId: '' } as const
  const own = groupKeyOf({ reason: 'NO_MAPPING', installationId, resourceId, ...rest })
  return { groupKeys: new Set([own, ...covers]), filter }
}
