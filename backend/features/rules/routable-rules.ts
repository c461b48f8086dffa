import { compileRules, type CompiledRules, type RoutableRule } from '#shared/domain/match-rules.ts'
import type { RuleAction, TriageRule } from '#shared/model/triage-rule.ts'
import type { ReadDb } from '#backend/store/db.ts'
import { destinationName } from '../destinations/destination-name.ts'
import { listRules } from './rule-repository.ts'

/** The rules of a workspace, compiled for the events of one batch. */
export function readCompiledRules(db: ReadDb, workspaceId: string): CompiledRules {
  return compileRules(listRules(db, workspaceId).map((rule) => toRoutable(db, workspaceId, rule)))
}

export function toRoutable(db: ReadDb, workspaceId: string, rule: TriageRule): RoutableRule {
  return { ...rule, targetName: targetNameOf(db, workspaceId, rule.action) }
}

function targetNameOf(db: ReadDb, workspaceId: string, action: RuleAction): string {
  if (action.kind === 'route') return destinationName(db, workspaceId, action.destination)
  if (action.kind !== 'assign') return ''
  const member = db
    .read<{ name: string }>('SELECT name FROM member WHERE workspace_id = ? AND id = ?')
    .get(workspaceId, action.memberId)
  return member?.name ?? action.memberId
}
