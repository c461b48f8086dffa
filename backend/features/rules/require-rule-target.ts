import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { RuleAction, RuleDefinition } from '#shared/model/triage-rule.ts'
import type { ReadDb } from '#backend/store/db.ts'
import { requireDestination } from '../destinations/require-destination.ts'
import { requireMember } from '../members/member-repository.ts'

/** Throws where a rule names an installation, a destination or a person that the workspace doesn't have, or no longer uses. */
export function requireRuleTarget(db: ReadDb, workspaceId: string, { conditions, action }: RuleDefinition): void {
  for (const id of conditions.installations) {
    const found = db.read('SELECT 1 FROM installation WHERE workspace_id = ? AND id = ?').get(workspaceId, id)
    if (found === undefined)
      throw new SwitchboardError('installation.not_found', 'There is no such installation.', { details: { id } })
  }
  requireActionTarget(db, workspaceId, action)
}

function requireActionTarget(db: ReadDb, workspaceId: string, action: RuleAction): void {
  if (action.kind === 'route') requireDestination(db, workspaceId, action.destination)
  if (action.kind === 'assign') requireAssignable(db, workspaceId, action.memberId)
}

/** Throws `member.not_found`, or `member.deactivated` where they have left. */
export function requireAssignable(db: ReadDb, workspaceId: string, id: string): void {
  const { name, deactivatedAt } = requireMember(db, workspaceId, id)
  if (deactivatedAt === null) return
  throw new SwitchboardError('member.deactivated', `${name} is deactivated and looks at nothing.`, { details: { id } })
}
