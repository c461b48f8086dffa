import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { Destination } from '#shared/model/mapping.ts'
import type { ReadDb } from '#backend/store/db.ts'
import { listRules } from '../rules/rule-repository.ts'

/** Throws the noun's `in_use`, which says how many lead there, while mappings or enabled rules do. */
export function requireUnused(
  db: ReadDb,
  workspaceId: string,
  { noun, id }: { readonly noun: 'project' | 'feed'; readonly id: Destination['id'] },
): void {
  const mappings =
    db
      .read<{ count: number }>(
        "SELECT count(*) AS count FROM mapping WHERE workspace_id = ? AND destination_id = ? AND state_kind <> 'retired'",
      )
      .get(workspaceId, id)?.count ?? 0
  const rules = listRules(db, workspaceId).filter(
    ({ enabled, action }) => enabled && action.kind === 'route' && action.destination.id === id,
  ).length
  if (mappings + rules === 0) return
  const leading = [
    ...(mappings === 0 ? [] : [`${mappings} mapping${mappings === 1 ? '' : 's'}`]),
    ...(rules === 0 ? [] : [`${rules} enabled rule${rules === 1 ? '' : 's'}`]),
  ].join(' and ')
  const verb = mappings + rules === 1 ? 'leads' : 'lead'
  throw new SwitchboardError(
    `${noun}.in_use`,
    `${leading} ${verb} to this ${noun}. Retire the mappings and disable the rules first.`,
    { details: { mappings, rules } },
  )
}
