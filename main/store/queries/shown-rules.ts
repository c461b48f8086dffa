import type { WorkspaceId } from '#shared/model/ids.ts'
import type { TriageRule } from '#shared/model/triage-rule.ts'
import { beforeOf, intentOf } from '../outbox/op-row.ts'
import type { Outbox } from '../outbox/outbox.ts'
import { type EffectiveRule, effectiveRules, type OverlayRuleOp } from '../replica/effective-rules.ts'
import { readReplicaRow } from '../replica/replica.ts'
import type { ReadDb } from '../sqlite/database.ts'
import type { StoreParsers } from '../store-parsers.ts'

export interface RuleSources {
  readonly db: ReadDb
  readonly outbox: Pick<Outbox, 'overlaid'>
  readonly parsers: Pick<StoreParsers, 'parseIntent'>
}

/** The rules as they are with this console's decisions: there are few, so they are worked out whenever they are asked for. */
export function shownRules({ db, outbox, parsers }: RuleSources, workspaceId: WorkspaceId): EffectiveRule[] {
  const synced = db.values<string>('SELECT json FROM synced_rule ORDER BY position, id').map(parseRule)
  const ops = outbox.overlaid(workspaceId, readReplicaRow(db).seq).flatMap((row): OverlayRuleOp[] => {
    const { rule: before } = beforeOf(row)
    const intent = before === undefined ? null : intentOf(row, parsers)
    return before === undefined || intent === null ? [] : [{ actor: row.actor, at: row.decided_at, intent, before }]
  })
  return effectiveRules(synced, ops)
}

/** Written from a row that a schema has accepted. */
function parseRule(json: string): TriageRule {
  return JSON.parse(json) as TriageRule
}
