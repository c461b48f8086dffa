import { plainName } from './plain-text.ts'
import { fieldOf, idOf, isTrue, listOf, textOf } from './read-json.ts'
import type { Account } from '../model/installation.ts'

/** A repository as lifecycle events name it. */
export interface LifecycleRepository {
  readonly externalId: string
  readonly fullName: string
  readonly private: boolean
}

interface OfInstallation {
  readonly externalInstallationId: string
}

interface OfRepository {
  /** Null where the event came by a hook of the repository itself. */
  readonly externalInstallationId: string | null
  readonly repository: LifecycleRepository
}

/** What a lifecycle event changes in our records. `repositories` is the whole selection, or empty where GitHub says none. */
export type LifecycleChange =
  | ({
      readonly kind: 'installation_created'
      readonly account: Account | null
      readonly resourceSelection: 'all' | 'selected'
      readonly repositories: readonly LifecycleRepository[]
    } & OfInstallation)
  | ({
      readonly kind: 'installation_deleted' | 'installation_suspended' | 'installation_unsuspended'
      readonly account: Account | null
    } & OfInstallation)
  | ({
      readonly kind: 'repositories_added' | 'repositories_removed'
      readonly resourceSelection: 'all' | 'selected'
      readonly repositories: readonly LifecycleRepository[]
    } & OfInstallation)
  | ({ readonly kind: 'account_renamed'; readonly account: Account } & OfInstallation)
  | ({
      readonly kind: 'repository_renamed' | 'repository_archived' | 'repository_unarchived' | 'repository_deleted'
    } & OfRepository)
  | ({ readonly kind: 'repository_transferred'; readonly fromLogin: string | null } & OfRepository)

/** The change that a GitHub event brings about; undefined for events that change nothing of ours. Never throws. */
export function githubLifecycle(eventType: string, payload: unknown): LifecycleChange | undefined {
  const externalInstallationId = idOf(payload, 'installation', 'id')
  const action = textOf(payload, 'action')
  if (eventType === 'repository') return ofRepository(payload, action, externalInstallationId)
  if (externalInstallationId === null) return undefined
  switch (eventType) {
    case 'installation':
      return ofInstallation(payload, action, externalInstallationId)
    case 'installation_repositories': {
      if (action !== 'added' && action !== 'removed') return undefined
      const resourceSelection = fieldOf(payload, 'repository_selection') === 'all' ? 'all' : 'selected'
      const repositories = listOf(payload, `repositories_${action}`).flatMap(toRepository)
      return { kind: `repositories_${action}`, externalInstallationId, resourceSelection, repositories }
    }
    case 'installation_target': {
      const account = toAccount(fieldOf(payload, 'account'), textOf(payload, 'target_type'))
      return action === 'renamed' && account !== null
        ? { kind: 'account_renamed', externalInstallationId, account }
        : undefined
    }
    default:
      return undefined
  }
}

function ofInstallation(
  payload: unknown,
  action: string | null,
  externalInstallationId: string,
): LifecycleChange | undefined {
  const installation = fieldOf(payload, 'installation')
  const account = toAccount(fieldOf(installation, 'account'), textOf(installation, 'target_type'))
  switch (action) {
    case 'created': {
      const resourceSelection = fieldOf(installation, 'repository_selection') === 'all' ? 'all' : 'selected'
      const repositories = listOf(payload, 'repositories').flatMap(toRepository)
      return { kind: 'installation_created', externalInstallationId, account, resourceSelection, repositories }
    }
    case 'deleted':
      return { kind: 'installation_deleted', externalInstallationId, account }
    case 'suspend':
      return { kind: 'installation_suspended', externalInstallationId, account }
    case 'unsuspend':
      return { kind: 'installation_unsuspended', externalInstallationId, account }
    default:
      return undefined
  }
}

function ofRepository(
  payload: unknown,
  action: string | null,
  externalInstallationId: string | null,
): LifecycleChange | undefined {
  const repository = toRepository(fieldOf(payload, 'repository'))[0]
  if (repository === undefined) return undefined
  switch (action) {
    case 'renamed':
    case 'archived':
    case 'unarchived':
    case 'deleted':
      return { kind: `repository_${action}`, externalInstallationId, repository }
    case 'transferred': {
      const from = fieldOf(payload, 'changes', 'owner', 'from')
      const fromLogin = textOf(from, 'user', 'login') ?? textOf(from, 'organization', 'login')
      return { kind: 'repository_transferred', externalInstallationId, repository, fromLogin }
    }
    default:
      return undefined
  }
}

function toRepository(value: unknown): LifecycleRepository[] {
  const externalId = idOf(value, 'id')
  const fullName = plainName(textOf(value, 'full_name') ?? textOf(value, 'name') ?? '', 255)
  return externalId === null || fullName === '' ? [] : [{ externalId, fullName, private: isTrue(value, 'private') }]
}

function toAccount(value: unknown, targetType: string | null): Account | null {
  const externalId = idOf(value, 'id')
  const login = plainName(textOf(value, 'login') ?? textOf(value, 'slug') ?? '', 100)
  if (externalId === null || login === '') return null
  const type = (textOf(value, 'type') ?? targetType ?? 'User').toLowerCase()
  return { externalId, login, kind: type === 'organization' || type === 'enterprise' ? type : 'user' }
}
