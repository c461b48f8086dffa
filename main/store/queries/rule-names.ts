import type { RuleNames } from '#shared/ipc/rule-calls.ts'
import type { RuleAction, RuleDefinition } from '#shared/model/triage-rule.ts'
import type { ReadDb } from '../sqlite/database.ts'

/** What the ids of a rule stand for, as far as it is known here. */
export function ruleNames(
  db: ReadDb,
  { conditions, action }: Pick<RuleDefinition, 'conditions' | 'action'>,
): RuleNames {
  const logins = conditions.installations.map((id): [string, string] => [
    id,
    db.value<string>('SELECT account_login FROM synced_installation WHERE id = ?', id) ?? id,
  ])
  return { target: targetName(db, action), installations: Object.fromEntries(logins) }
}

/** How sentences call what a rule routes or assigns to. */
function targetName(db: ReadDb, action: RuleAction): string {
  if (action.kind === 'route') {
    const { id } = action.destination
    return db.value<string>('SELECT name FROM synced_project WHERE id = ?', id) ?? id
  }
  if (action.kind !== 'assign') return ''
  return db.value<string>('SELECT name FROM synced_member WHERE id = ?', action.memberId) ?? action.memberId
}
