import type { LifecycleChange, LifecycleResource } from './lifecycle-change.ts'
import { plainName } from './plain-text.ts'
import { fieldOf, idOf, listOf, textOf } from './read-json.ts'

/** Types that may change our records; all others change nothing. */
export const linearLifecycleTypes: ReadonlySet<string> = new Set(['OAuthApp', 'PermissionChange', 'Project', 'Team'])

/** The change that a Linear event brings about; undefined for events that change nothing of ours. Never throws. */
export function linearLifecycle(eventType: string, payload: unknown): LifecycleChange | undefined {
  const action = textOf(payload, 'action')
  switch (eventType) {
    case 'OAuthApp':
      return action === 'revoked' ? { kind: 'installation_deleted' } : undefined
    case 'PermissionChange':
      return {
        kind: 'resources_changed',
        resourceSelection: fieldOf(payload, 'canAccessAllPublicTeams') === true ? 'all' : 'selected',
        added: teamsIn(payload, 'addedTeamIds'),
        removed: teamsIn(payload, 'removedTeamIds'),
      }
    case 'Project':
      return ofResource('project', payload, action)
    case 'Team':
      return ofResource('team', payload, action)
    default:
      return undefined
  }
}

function teamsIn(payload: unknown, key: string): LifecycleResource[] {
  return listOf(payload, key).flatMap((value) => {
    const externalId = idOf(value)
    return externalId === null ? [] : [{ kind: 'team', externalId }]
  })
}

function ofResource(kind: 'project' | 'team', payload: unknown, action: string | null): LifecycleChange | undefined {
  const data = fieldOf(payload, 'data')
  const externalId = idOf(data, 'id')
  if (externalId === null) return undefined
  const fullName = plainName(textOf(data, 'name') ?? '', 255)
  const resource = { kind, externalId, ...(fullName !== '' && { fullName }) }
  if (action === 'remove') return { kind: 'resource_deleted', resource }
  if (action === 'restore') return { kind: 'resource_restored', resource }
  if (action !== 'update') return undefined
  const before = fieldOf(payload, 'updatedFrom')
  // What changed is said by what was there before, also where that was nothing.
  if (fieldOf(before, 'archivedAt') !== undefined)
    return { kind: textOf(data, 'archivedAt') === null ? 'resource_unarchived' : 'resource_archived', resource }
  return textOf(before, 'name') !== null && fullName !== '' ? { kind: 'resource_renamed', resource } : undefined
}
