import { compileRules, type CompiledRules, type RoutableRule } from '#shared/domain/match-rules.ts'
import type { RuleAction, TriageRule } from '#shared/model/triage-rule.ts'
import type { ReadDb } from '#backend/store/db.ts'
import { destinationName } from '../destinations/destination-name.ts'
import { listRules } from './rule-repository.ts'

/** The rules of a workspace, compiled for the events of one batch. */
export function readCompiledRules(db: ReadDb, workspaceId: string): CompiledRules {
  return compileRules(rulesInForce(db, workspaceId).map((rule) => toRoutable(db, workspaceId, rule)))
}

/** Those that can do what they say: one that gives events to somebody who has left takes none until they are back. */
export function rulesInForce(db: ReadDb, workspaceId: string): TriageRule[] {
  return listRules(db, workspaceId).filter(({ action }) => action.kind !== 'assign' || isHere(db, workspaceId, action))
}

function isHere(db: ReadDb, workspaceId: string, { memberId }: Extract<RuleAction, { kind: 'assign' }>): boolean {
  const here = db
    .read<{ id: string }>('SELECT id FROM member WHERE workspace_id = ? AND id = ? AND deactivated_at IS NULL')
    .get(workspaceId, memberId)
  return here !== undefined
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
