import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { classOfIntent } from '#shared/domain/intent-classes.ts'
import { must } from '#shared/lib/must.ts'
import { toInstant } from '#shared/model/instant.ts'
import type { Intent, Operation } from '#shared/model/operation.ts'
import { shownRules } from '../queries/shown-rules.ts'
import { selectionsOf } from '../replica/effective-item.ts'
import { shownMapping } from '../replica/mapping-view.ts'
import type { OpRow } from './op-row.ts'
import { beforeOf, intentOf } from './op-row.ts'
import type { NewOp } from './outbox.ts'
import { prepareDecision } from './prepare-decision.ts'
import { isAboutRecords, prepareRecordDecision, recordsOf, shownRecordVersion } from './prepare-record-decision.ts'
import { isAboutRules, prepareRuleDecision } from './prepare-rule-decision.ts'
import type { UndoneOp } from './undone-ops.ts'
import type { OpSources } from './undoable.ts'

/**
 *   undo not sent yet ──▶ the undo is cancelled
 *   cancelled, never sent ──▶ queued again, under its own id
 *   else ──▶ a new decision equal to the first, on what is there now
 */
export type Redo =
  | { readonly kind: 'cancel_undo'; readonly undo: OpRow }
  | { readonly kind: 'queue_again'; readonly decision: NewOp }
  /** `renamed`: what it makes has another id than before. */
  | { readonly kind: 'anew'; readonly decision: NewOp; readonly renamed: readonly (readonly [string, string])[] }

type NewEntityId = (prefix: 'map' | 'rule') => string

const whyNot = {
  notKept: 'Something new was decided after it was taken back, or it was done again already.',
  unknown: 'This version does not know this kind of decision.',
  items: 'Some of its events were decided since.',
  mapping: 'Its mapping was decided about since.',
  rule: 'Its rule was decided about since.',
  record: 'What it is about was decided about since.',
  order: 'The rules stand in another order by now.',
  reroute: 'Where routing leads may be another by now: route them again instead.',
  waited: 'It was never sent: decide it anew, beside what it would do now.',
  plan: 'A decision on all that matches is planned anew: select all that match, and decide again.',
} as const

function refusal(why: string, row: OpRow): SwitchboardError {
  return new SwitchboardError('op.not_redoable', why, { details: { opId: row.id } })
}

/** How a decision that was taken back is done again; throws `op.not_redoable` with the reason where that can't be honoured. */
export function redoOf(sources: OpSources, row: UndoneOp, newId: NewEntityId): Redo {
  const undo = row.undone_by === null ? undefined : sources.outbox.row(row.undone_by)
  if (undo?.state === 'queued' && undo.sent === 0) {
    // What was decided before it is taken back only once this is.
    if (sources.outbox.dependents(undo.no).some(({ type, state }) => type === 'op.undo' && state === 'queued'))
      throw refusal(whyNot.mapping, row)
    return { kind: 'cancel_undo', undo }
  }
  const kept = sources.parsers.parseIntent(row.redo_json)
  if (kept === null) throw refusal(whyNot.unknown, row)
  // What it was about may have been made again under another id.
  const isNew = undo !== undefined || row.redo_json !== JSON.stringify(intentOf(row, sources.parsers))
  const { intent, renamed } = isNew ? anew(sources, row, kept, newId) : { intent: kept, renamed: [] }
  const decision = prepared(sources, row, intent)
  const expected = isNew ? named(intent) : row.touched
  if (expected !== null && decision.touched !== expected) throw refusal(whyNot.items, row)
  return isNew ? { kind: 'anew', decision, renamed } : { kind: 'queue_again', decision }
}

/** Whether it can be done again, and if it was taken back and can't, why. */
export function redoability(
  sources: OpSources,
  row: OpRow,
): { readonly redoable: boolean; readonly why: string | null } {
  const undone = sources.outbox.undoneOp(row.no)
  if (undone === undefined) {
    return { redoable: false, why: row.undone_by === null ? whyWaited(sources, row) : whyNot.notKept }
  }
  try {
    redoOf(sources, undone, (prefix) => `${prefix}_00000000-0000-7000-8000-000000000000`)
    return { redoable: true, why: null }
  } catch (error) {
    if (!(error instanceof SwitchboardError)) throw error
    return { redoable: false, why: error.message }
  }
}

/** What leaves this system and was taken back while it waited for its confirmation. */
function whyWaited({ parsers }: OpSources, row: OpRow): string | null {
  const intent = row.state === 'cancelled' && beforeOf(row).discarded === undefined ? intentOf(row, parsers) : null
  return intent !== null && classOfIntent[intent.type] === 'effectful' ? whyNot.waited : null
}

/** How many events it names; null where it names a group. */
function named(intent: Intent): number | null {
  const selections = selectionsOf(intent)
  if (selections.some(({ kind }) => kind === 'group')) return null
  return selections.reduce((sum, each) => sum + (each.kind === 'items' ? each.ids.length : 0), 0)
}

function anew(
  sources: OpSources,
  row: OpRow,
  intent: Intent,
  newId: NewEntityId,
): { readonly intent: Intent; readonly renamed: readonly (readonly [string, string])[] } {
  const { db } = sources
  switch (intent.type) {
    case 'event.reroute':
      throw refusal(whyNot.reroute, row)
    case 'event.bulk':
      if (intent.of.kind === 'plan') throw refusal(whyNot.plan, row)
      return { intent, renamed: [] }
    case 'mapping.create': {
      const mappingId = newId('map') as typeof intent.mappingId
      return { intent: { ...intent, mappingId }, renamed: [[intent.mappingId, mappingId]] }
    }
    case 'mapping.pause':
    case 'mapping.resume':
    case 'mapping.retire': {
      const ours = sources.outbox.versionsSince(row, intent.mappingId)
      const baseVersion = untouched(shownMapping(db, intent.mappingId), intent.baseVersion, ours)
      if (baseVersion === null) throw refusal(whyNot.mapping, row)
      return { intent: { ...intent, baseVersion }, renamed: [] }
    }
    case 'rule.create': {
      const ruleId = newId('rule') as typeof intent.ruleId
      return { intent: { ...intent, ruleId }, renamed: [[intent.ruleId, ruleId]] }
    }
    case 'rule.reorder': {
      const { rule } = beforeOf(row)
      const order = rule?.kind === 'order' ? rule.order : []
      const isSame = shownRules(sources, row.workspace_id).every(({ id }, at) => id === order[at])
      if (!isSame) throw refusal(whyNot.order, row)
      return { intent, renamed: [] }
    }
    default: {
      if (isAboutRecords(intent)) {
        const version = shownRecordVersion(recordsOf(sources, row.workspace_id), intent)
        // Made where there was nothing, and taken back: there is nothing again.
        const isNone = intent.baseVersion === 0 && version === 0
        const baseVersion =
          isNone || version === undefined ? (isNone ? 0 : null) : untouched({ version }, intent.baseVersion)
        if (baseVersion === null || (intent.baseVersion === 0 && !isNone)) throw refusal(whyNot.record, row)
        return { intent: { ...intent, baseVersion }, renamed: [] }
      }
      if (!('ruleId' in intent)) return { intent, renamed: [] }
      const rule = shownRules(sources, row.workspace_id).find(({ id }) => id === intent.ruleId)
      const baseVersion = untouched(rule, intent.baseVersion)
      if (baseVersion === null) throw refusal(whyNot.rule, row)
      return { intent: { ...intent, baseVersion }, renamed: [] }
    }
  }
}

/** The decision, its undo, and what else we decided and took back are at most a version each: where there are more, somebody else has decided. */
function untouched(shown: { readonly version: number } | undefined, baseVersion: number, ours = 0): number | null {
  return shown === undefined || shown.version > baseVersion + Math.max(2, ours) ? null : shown.version
}

function prepared(sources: OpSources, row: OpRow, intent: Intent): NewOp {
  const op: Operation = {
    id: row.id,
    typeVersion: row.type_version,
    actor: row.actor,
    decidedAt: toInstant(row.decided_at),
    intent,
  }
  const decision = { workspaceId: row.workspace_id, op, label: row.label }
  try {
    return isAboutRules(intent)
      ? prepareRuleDecision(sources, decision, intent)
      : isAboutRecords(intent)
        ? prepareRecordDecision(sources, decision, intent)
        : drained(prepareDecision(sources.db, sources.outbox, decision))
  } catch (error) {
    if (!(error instanceof SwitchboardError)) throw error
    const isItems = error.code === 'op.nothing_selected' || error.code === 'group.not_found'
    throw refusal(isItems ? whyNot.items : error.message, row)
  }
}

/** What is done again was small enough to be decided once; nobody waits for a turn in the middle. */
function drained<T>(work: Generator<void, T>): T {
  for (;;) {
    const next = work.next()
    if (next.done === true) return must(next.value, 'a generator that is done has its answer')
  }
}
