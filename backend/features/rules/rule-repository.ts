import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { toMs } from '#shared/model/instant.ts'
import type { RuleId } from '#shared/model/ids.ts'
import type { RuleDefinition, RuleVersion, TriageRule } from '#shared/model/triage-rule.ts'
import type { ReadDb, WriteDb } from '#backend/store/db.ts'
import { recordChange } from '../changes/record-change.ts'
import { ruleColumns, type RuleRow, type RuleVersionRow, toRule, toRuleVersion } from './rule-row.ts'

/** In their order. */
export function listRules(db: ReadDb, workspaceId: string): TriageRule[] {
  return db
    .read<RuleRow>(
      `SELECT ${ruleColumns} FROM rule WHERE workspace_id = ? AND deleted_at IS NULL ORDER BY position, id`,
    )
    .all(workspaceId)
    .map(toRule)
}

/** Also one that was deleted: its id stays taken, and undo brings it back. */
export function findRule(
  db: ReadDb,
  workspaceId: string,
  id: RuleId,
): { readonly rule: TriageRule; readonly isDeleted: boolean } | undefined {
  const row = db
    .read<RuleRow & { deleted_at: number | null }>(
      `SELECT ${ruleColumns}, rule.deleted_at FROM rule WHERE workspace_id = ? AND id = ?`,
    )
    .get(workspaceId, id)
  return row === undefined ? undefined : { rule: toRule(row), isDeleted: row.deleted_at !== null }
}

/** The rule, or throws `rule.not_found`. */
export function requireRule(db: ReadDb, workspaceId: string, id: RuleId): TriageRule {
  const found = findRule(db, workspaceId, id)
  if (found === undefined || found.isDeleted) throw ruleNotFound(id)
  return found.rule
}

export function ruleNotFound(id: RuleId): SwitchboardError {
  return new SwitchboardError('rule.not_found', 'There is no such rule.', { details: { id } })
}

/** Newest first. */
export function listRuleVersions(db: ReadDb, workspaceId: string, id: RuleId): RuleVersion[] {
  return db
    .read<RuleVersionRow>(
      `SELECT version, name, enabled, conditions_json, action_json, at, actor FROM rule_version WHERE workspace_id = ? AND rule_id = ? ORDER BY version DESC`,
    )
    .all(workspaceId, id)
    .map(toRuleVersion)
}

interface Written {
  readonly at: number
  readonly actor: string
}

export function insertRule(db: WriteDb, workspaceId: string, rule: TriageRule): void {
  const at = toMs(rule.createdAt)
  recordChange(db, workspaceId, 'rule', rule.id, { at })
  db.write(
    `INSERT INTO rule (workspace_id, id, position, name, enabled, conditions_json, action_json, version, won, last_won_at, created_by, created_at, deleted_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, NULL, ?, ?, NULL)`,
  ).run(
    workspaceId,
    rule.id,
    rule.position,
    rule.name,
    rule.enabled ? 1 : 0,
    JSON.stringify(rule.conditions),
    JSON.stringify(rule.action),
    rule.version,
    rule.createdBy,
    at,
  )
  insertVersion(db, workspaceId, rule, { at, actor: rule.createdBy })
}

/** Gives a rule what it says from now on, as its next version. */
export function saveDefinition(
  db: WriteDb,
  workspaceId: string,
  rule: TriageRule,
  { definition, ...by }: Written & { readonly definition: RuleDefinition },
): TriageRule {
  const next: TriageRule = { ...rule, ...definition, version: rule.version + 1 }
  recordChange(db, workspaceId, 'rule', rule.id, { at: by.at })
  db.write(
    'UPDATE rule SET name = ?, enabled = ?, conditions_json = ?, action_json = ?, version = ? WHERE workspace_id = ? AND id = ?',
  ).run(
    next.name,
    next.enabled ? 1 : 0,
    JSON.stringify(next.conditions),
    JSON.stringify(next.action),
    next.version,
    workspaceId,
    rule.id,
  )
  insertVersion(db, workspaceId, next, by)
  return next
}

function insertVersion(db: WriteDb, workspaceId: string, rule: TriageRule, { at, actor }: Written): void {
  db.write(
    `INSERT INTO rule_version (workspace_id, rule_id, version, name, enabled, conditions_json, action_json, at, actor)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    workspaceId,
    rule.id,
    rule.version,
    rule.name,
    rule.enabled ? 1 : 0,
    JSON.stringify(rule.conditions),
    JSON.stringify(rule.action),
    at,
    actor,
  )
}

export function setDeleted(
  db: WriteDb,
  workspaceId: string,
  id: RuleId,
  { at, isDeleted }: { readonly at: number; readonly isDeleted: boolean },
): void {
  recordChange(db, workspaceId, 'rule', id, { at, tombstone: isDeleted })
  db.write('UPDATE rule SET deleted_at = ? WHERE workspace_id = ? AND id = ?').run(
    isDeleted ? at : null,
    workspaceId,
    id,
  )
}

/** Numbers rules from 1 in this order; only those that move are changes. */
export function setOrder(db: WriteDb, workspaceId: string, order: readonly TriageRule[], at: number): void {
  order.forEach((rule, index) => {
    if (rule.position === index + 1) return
    recordChange(db, workspaceId, 'rule', rule.id, { at })
    db.write('UPDATE rule SET position = ? WHERE workspace_id = ? AND id = ?').run(index + 1, workspaceId, rule.id)
  })
}

/** Counts events that a rule decided, or no longer has. Not a new version: nobody changed it. */
export function addWon(
  db: WriteDb,
  workspaceId: string,
  id: RuleId,
  { count, at }: { readonly count: number; readonly at: number },
): void {
  if (count === 0) return
  const counted = db
    .write(
      `UPDATE rule SET won = won + ?, last_won_at = CASE WHEN coalesce(last_won_at, 0) < ? THEN ? ELSE last_won_at END
       WHERE workspace_id = ? AND id = ? AND deleted_at IS NULL`,
    )
    .run(count, count > 0 ? at : -1, at, workspaceId, id)
  if (counted.changes > 0) recordChange(db, workspaceId, 'rule', id, { at })
}
