import type { Clock } from '#shared/lib/clock.ts'
import type { MappingId, OpId } from '#shared/model/ids.ts'
import type { IntentType } from '#shared/model/operation.ts'
import { isEffectful } from '#shared/domain/intent-classes.ts'
import { selectionsOf } from '../replica/effective-item.ts'
import { readReplicaRow } from '../replica/replica.ts'
import { shownMapping } from '../replica/mapping-view.ts'
import type { ReadDb } from '../sqlite/database.ts'
import type { OpRow } from './op-row.ts'
import { intentOf, resultOf } from './op-row.ts'
import { isAboutRecords, leftRecordSo } from './prepare-record-decision.ts'
import { isAboutRules, leftRulesSo } from './prepare-rule-decision.ts'
import type { StoreParsers } from '../store-parsers.ts'
import type { Outbox } from './outbox.ts'
import { whyNotDeclineUndoable } from './undoable-decline.ts'
import { whyNotRunUndoable } from './undoable-run.ts'

/** The state in which each decision leaves its mapping. */
const leaves: Partial<Record<IntentType, string>> = {
  'mapping.create': 'active',
  'mapping.pause': 'paused',
  'mapping.resume': 'active',
  'mapping.retire': 'retired',
}

/** What is read beside the row of a decision to show it. */
export interface OpSources {
  readonly outbox: Outbox
  readonly db: ReadDb
  readonly parsers: StoreParsers
  readonly clock: Clock
}

/** Why undo would not be honoured now, as a sentence; null where it would: the decision stands, and nothing has decided its items or its mapping since. */
export function whyNotUndoable(row: OpRow, { outbox, db, parsers, clock }: OpSources): string | null {
  if (row.undone_by !== null) return whyNot.undone
  if (row.state === 'cancelled') return whyNot.cancelled
  // Nothing of it has left this machine: taking it back gives it up.
  if (row.state === 'awaiting_confirmation') return row.sent === 0 ? null : whyNot.unconfirmed
  if (row.state === 'conflict' || row.state === 'rejected' || row.state === 'parked') return whyNot.refused
  const intent = intentOf(row, parsers)
  if (intent === null) return whyNot.unknown
  const never = whyNeverUndoable(intent.type)
  if (never !== null) return never
  if (readReplicaRow(db).complete === 0) return isNewestUnsent(row, outbox) ? null : whyNot.unloaded
  if (intent.type === 'event.reroute') return isUntouchedSince(row, { db, parsers }) ? null : whyNot.rerouted
  if (selectionsOf(intent).length > 0 && !decidedAsAnswered(row, { db, parsers })) return whyNot.items
  if (intent.type === 'event.bulk' && intent.of.kind === 'plan')
    return whyNotRunUndoable(row, intent, { now: clock(), decidedItems: () => decidedItems(db, row.id) })
  if (intent.type === 'suggestion.decline') return whyNotDeclineUndoable(row, intent, { db, outbox })
  if (row.subject === null) return null
  if ('mappingId' in intent) {
    const { state } = shownMapping(db, row.subject as MappingId) ?? {}
    return state?.kind === leaves[intent.type] && !outbox.standsLater(row) ? null : whyNot.mapping
  }
  if (outbox.supersededOn(row)) return isAboutRules(intent) ? whyNot.rule : whyNot.record
  if (isAboutRules(intent)) return leftRulesSo(row, { outbox, db, parsers }) ? null : whyNot.rule
  if (isAboutRecords(intent)) return leftRecordSo(row, { outbox, db, parsers }) ? null : whyNot.record
  // What became of a dead letter since only the service knows, and says.
  return null
}

/** Why no decision of this kind is ever taken back. */
export function whyNeverUndoable(type: IntentType): string | null {
  if (type === 'op.undo') return whyNot.undo
  return isEffectful(type) ? whyNot.effectful : null
}

/** Nobody was sent it, and nothing was decided since: taking it back needs no look at what it decided. */
function isNewestUnsent(row: OpRow, outbox: Outbox): boolean {
  const [newest] = outbox.undoCandidates(row.workspace_id, 1)
  return newest?.no === row.no && row.state === 'queued' && row.sent === 0
}

const whyNot = {
  undone: 'It was taken back already.',
  cancelled: 'It never had any effect, so there is nothing to take back.',
  unconfirmed: 'The service may have had it once: confirm it or discard it.',
  refused: 'It was refused, so there is nothing to take back: send it again or discard it.',
  unknown: 'This version does not know this kind of decision.',
  undo: 'An undo is not taken back: do again what it took back, or decide anew.',
  effectful: 'What was sent out or ended can’t be taken back.',
  rerouted: 'Some of its events were decided or routed since.',
  unloaded: 'Whether it still stands is known once the local copy is loaded.',
  items: 'Some of its events were decided since.',
  mapping: 'Its mapping was decided about since.',
  rule: 'Its rule was decided about since.',
  record: 'What it is about was decided about since.',
} as const

/** Whether all that was routed again stands as that left it, as far as is known here; before the answer, it can be cancelled or followed. */
function isUntouchedSince(row: OpRow, { db, parsers }: Pick<OpSources, 'db' | 'parsers'>): boolean {
  const result = resultOf(row, parsers)
  if (result === null) return true
  const changed = result.rerouted?.filter((each) => each.changed) ?? []
  const untouched = db.value<number>(
    `SELECT count(*) FROM json_each(?) AS left JOIN synced_event e ON e.id = left.value ->> 'id' AND e.version <= left.value ->> 'version'`,
    JSON.stringify(changed),
  )
  return changed.length > 0 && untouched === changed.length
}

/** Whether all that it decided still owes its state to it. What its mapping took along is known here once it was pulled. */
function decidedAsAnswered(row: OpRow, { db, parsers }: Pick<OpSources, 'db' | 'parsers'>): boolean {
  const result = resultOf(row, parsers)
  const applied = result?.applied ?? row.touched
  const all = applied + (result?.takenAlong ?? 0)
  const decided = decidedItems(db, row.id)
  return decided === all || (row.state !== 'synced' && decided === applied)
}

/** How many items owe their state to the op. */
export function decidedItems(db: ReadDb, id: OpId): number {
  return db.value<number>('SELECT items FROM decider WHERE op_id = ?', id) ?? 0
}
