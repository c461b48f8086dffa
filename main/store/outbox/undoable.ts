import type { MappingId, OpId } from '#shared/model/ids.ts'
import type { IntentType } from '#shared/model/operation.ts'
import { selectionsOf } from '../replica/effective-item.ts'
import { shownMapping } from '../replica/mapping-view.ts'
import type { ReadDb } from '../sqlite/database.ts'
import type { OpRow } from './op-row.ts'
import { intentOf, resultOf } from './op-row.ts'
import { isAboutRules, leftRulesSo } from './prepare-rule-decision.ts'
import type { StoreParsers } from '../store-parsers.ts'
import type { Outbox } from './outbox.ts'

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
}

/** Whether undo would be honoured now: it stands, and nothing has decided its items or its mapping since. */
export function isUndoable(row: OpRow, { outbox, db, parsers }: OpSources): boolean {
  const standing = row.state === 'queued' || row.state === 'sending' || row.state === 'acked' || row.state === 'synced'
  if (!standing || row.undone_by !== null) return false
  const intent = intentOf(row, parsers)
  if (intent === null || intent.type === 'op.undo') return false
  if (intent.type === 'event.replay') return false
  if (intent.type === 'event.reroute') return isUntouchedSince(row, { db, parsers })
  if (selectionsOf(intent).length > 0 && !decidedAsAnswered(row, { db, parsers })) return false
  if (row.subject === null) return true
  if (isAboutRules(intent)) return !outbox.supersededOn(row) && leftRulesSo(row, { outbox, db, parsers })
  const mapping = 'mappingId' in intent ? shownMapping(db, row.subject as MappingId) : undefined
  return mapping !== undefined && mapping.state.kind === leaves[intent.type] && !outbox.supersededOn(row)
}

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
