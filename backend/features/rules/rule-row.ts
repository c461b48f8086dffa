import { toInstant } from '#shared/model/instant.ts'
import type { RuleAction, RuleConditions, RuleVersion, TriageRule } from '#shared/model/triage-rule.ts'
import { readOwnJson } from '../events/event-row.ts'

export interface RuleRow {
  readonly id: TriageRule['id']
  readonly position: number
  readonly name: string
  readonly enabled: number
  readonly conditions_json: string
  readonly action_json: string
  readonly version: number
  readonly won: number
  readonly last_won_at: number | null
  readonly created_by: string
  readonly created_at: number
}

export const ruleColumns = `rule.id, rule.position, rule.name, rule.enabled, rule.conditions_json, rule.action_json, rule.version, rule.won,
  rule.last_won_at, rule.created_by, rule.created_at`

/** The wire form of a stored rule. */
export function toRule(row: RuleRow): TriageRule {
  return {
    id: row.id,
    name: row.name,
    conditions: readOwnJson<RuleConditions>(row.conditions_json),
    action: readOwnJson<RuleAction>(row.action_json),
    enabled: row.enabled === 1,
    position: row.position,
    version: row.version,
    won: row.won,
    lastWonAt: row.last_won_at === null ? null : toInstant(row.last_won_at),
    createdBy: row.created_by,
    createdAt: toInstant(row.created_at),
  }
}

export interface RuleVersionRow {
  readonly version: number
  readonly name: string
  readonly enabled: number
  readonly conditions_json: string
  readonly action_json: string
  readonly at: number
  readonly actor: string
}

export function toRuleVersion(row: RuleVersionRow): RuleVersion {
  return {
    version: row.version,
    name: row.name,
    conditions: readOwnJson<RuleConditions>(row.conditions_json),
    action: readOwnJson<RuleAction>(row.action_json),
    enabled: row.enabled === 1,
    at: toInstant(row.at),
    by: row.actor,
  }
}
