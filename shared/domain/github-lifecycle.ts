import type { Account } from '../model/installation.ts'
import type { LifecycleChange, LifecycleResource } from './lifecycle-change.ts'
import { plainName } from './plain-text.ts'
import { fieldOf, idOf, isTrue, listOf, textOf } from './read-json.ts'

/** The change that a GitHub event brings about; undefined for events that change nothing of ours. Never throws. */
export function githubLifecycle(eventType: string, payload: unknown): LifecycleChange | undefined {
  const action = textOf(payload, 'action')
  if (eventType === 'repository') return ofRepository(payload, action)
  if (eventType === 'github_app_authorization') return ofAuthorization(payload, action)
  if (idOf(payload, 'installation', 'id') === null) return undefined
  switch (eventType) {
    case 'installation':
      return ofInstallation(payload, action)
    case 'installation_repositories': {
      if (action !== 'added' && action !== 'removed') return undefined
      const resourceSelection = fieldOf(payload, 'repository_selection') === 'all' ? 'all' : 'selected'
      const moved = listOf(payload, `repositories_${action}`).flatMap(toRepository)
      const [added, removed] = action === 'added' ? [moved, []] : [[], moved]
      return { kind: 'resources_changed', resourceSelection, added, removed }
    }
    case 'installation_target': {
      const account = toAccount(fieldOf(payload, 'account'), textOf(payload, 'target_type'))
      return action === 'renamed' && account !== null ? { kind: 'account_renamed', account } : undefined
    }
    default:
      return undefined
  }
}

/** Only its sender says whose authorization it was; no installation is named. */
function ofAuthorization(payload: unknown, action: string | null): LifecycleChange | undefined {
  const senderId = idOf(payload, 'sender', 'id')
  if (action !== 'revoked' || senderId === null) return undefined
  return { kind: 'authorizations_revoked', providerUserIds: [senderId] }
}

function ofInstallation(payload: unknown, action: string | null): LifecycleChange | undefined {
  const installation = fieldOf(payload, 'installation')
  switch (action) {
    case 'created': {
      const account = toAccount(fieldOf(installation, 'account'), textOf(installation, 'target_type'))
      const resourceSelection = fieldOf(installation, 'repository_selection') === 'all' ? 'all' : 'selected'
      const resources = listOf(payload, 'repositories').flatMap(toRepository)
      return { kind: 'installation_created', account, resourceSelection, resources }
    }
    case 'deleted':
      return { kind: 'installation_deleted' }
    case 'suspend':
      return { kind: 'installation_suspended' }
    case 'unsuspend':
      return { kind: 'installation_unsuspended' }
    default:
      return undefined
  }
}

function ofRepository(payload: unknown, action: string | null): LifecycleChange | undefined {
  const resource = toRepository(fieldOf(payload, 'repository'))[0]
  if (resource === undefined) return undefined
  switch (action) {
    case 'renamed':
    case 'archived':
    case 'unarchived':
    case 'deleted':
    case 'transferred':
      return { kind: `resource_${action}`, resource }
    default:
      return undefined
  }
}

function toRepository(value: unknown): LifecycleResource[] {
  const externalId = idOf(value, 'id')
  const fullName = plainName(textOf(value, 'full_name') ?? textOf(value, 'name') ?? '', 255)
  if (externalId === null || fullName === '') return []
  return [{ kind: 'repository', externalId, fullName, private: isTrue(value, 'private') }]
}

function toAccount(value: unknown, targetType: string | null): Account | null {
  const externalId = idOf(value, 'id')
  const login = plainName(textOf(value, 'login') ?? textOf(value, 'slug') ?? '', 100)
  if (externalId === null || login === '') return null
  const type = (textOf(value, 'type') ?? targetType ?? 'User').toLowerCase()
  return { externalId, login, kind: type === 'organization' || type === 'enterprise' ? type : 'user' }
}
