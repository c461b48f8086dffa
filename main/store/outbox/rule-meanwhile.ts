import type { RecordMeanwhile, SaidRule } from '#shared/ipc/record-meanwhile.ts'
import type { RuleDefinition } from '#shared/model/triage-rule.ts'
import { ruleNames } from '../queries/rule-names.ts'
import type { ReadDb } from '../sqlite/database.ts'
import { beforeOf } from './op-row.ts'
import type { RuleIntent } from './prepare-rule-decision.ts'
import type { RefusedOver } from './record-meanwhile.ts'
import type { OpSources } from './undoable.ts'

/** The rule that a decision was refused over, beside what its decider saw of it and what they have written. */
export function ruleMeanwhileOf(
  { row, about, json, seen }: RefusedOver<RuleIntent>,
  { db, parsers }: OpSources,
): RecordMeanwhile | undefined {
  if (about.type === 'rule.reorder') {
    const order = parsers.parseOrder(json)
    return order === undefined ? undefined : { kind: 'rule_order', names: order.map((id) => nameOf(db, id)) }
  }
  const rule = parsers.parseRecord('rule', json)
  if (rule === undefined) return undefined
  const { version, changed } = rule
  // What an undo would bring back is not what anybody saw when they took it back.
  const before = row.target === null ? beforeOf(row).rule : undefined
  const was = before?.kind === 'rule' ? before.rule : null
  return {
    kind: 'rule',
    now: saidBy(db, rule, rule.position),
    was: was === null ? null : saidBy(db, was, was.position),
    wants: row.target === null && about.type === 'rule.update' ? saidBy(db, about.definition, null) : null,
    version,
    seen,
    changed,
  }
}

function saidBy(db: ReadDb, definition: RuleDefinition, position: number | null): SaidRule {
  const { name, conditions, action, enabled } = definition
  return { name, conditions, action, enabled, position, names: ruleNames(db, { conditions, action }) }
}

function nameOf(db: ReadDb, id: string): string | null {
  return db.value<string>(`SELECT json ->> '$.name' FROM synced_rule WHERE id = ?`, id) ?? null
}
