import type { LifecycleChange, LifecycleRepository } from '#shared/domain/github-lifecycle.ts'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { unreachable } from '#shared/lib/unreachable.ts'
import type { NewId } from '#shared/lib/new-id.ts'
import { toInstant } from '#shared/model/instant.ts'
import { nextInstallationState, type Installation, type InstallationTransition } from '#shared/model/installation.ts'
import type { Resource } from '#shared/model/resource.ts'
import { recordChange } from '#backend/features/changes/record-change.ts'
import type { WriteDb } from '#backend/store/db.ts'
import { pauseByMachine, resumeByMachine } from './machine-pauses.ts'
import { requeueWaiting } from './requeue-waiting.ts'
import { saveResource, type SeenResource } from './resource-inventory.ts'
import type { KnownInstallation, RouteCache } from './route-cache.ts'

interface LifecycleScope {
  readonly db: WriteDb
  readonly cache: RouteCache
  readonly newId: NewId
  readonly installation: KnownInstallation
  readonly at: number
}

/** Whether the event should find its way by the records as they were before it: news about one repository does. */
export function appliesAfterRouting(change: LifecycleChange): boolean {
  return 'repository' in change
}

/** Brings our records of an installation to what the provider says about it. A repeated or late event changes nothing. */
export function applyLifecycle(scope: LifecycleScope, change: LifecycleChange): void {
  perform(scope, change)
  scope.cache.forget()
}

function perform(scope: LifecycleScope, change: LifecycleChange): void {
  switch (change.kind) {
    case 'installation_created':
      if (change.account !== null)
        saveInstallation(scope, { account: change.account, resourceSelection: change.resourceSelection })
      return addAll(scope, change.repositories)
    case 'installation_deleted':
      move(scope, { kind: 'revoke' })
      return pauseByMachine(scope, 'all', 'The installation was removed at the provider.')
    case 'installation_suspended':
      return void move(scope, { kind: 'suspend', by: 'provider' })
    case 'installation_unsuspended':
      if (move(scope, { kind: 'unsuspend', by: 'provider' })) requeueWaiting(scope.db, scope.installation)
      return
    case 'repositories_added':
      saveInstallation(scope, { resourceSelection: change.resourceSelection })
      return addAll(scope, change.repositories)
    case 'repositories_removed':
      saveInstallation(scope, { resourceSelection: change.resourceSelection })
      return change.repositories.forEach((repository) => {
        remove(scope, repository, 'The repository is no longer among those that the installation can see.')
      })
    case 'account_renamed':
      return saveInstallation(scope, { account: change.account })
    case 'repository_deleted':
      return remove(scope, change.repository, 'The repository was deleted.')
    case 'repository_archived':
      return void save(scope, change.repository, { archived: true })
    case 'repository_unarchived':
      return void save(scope, change.repository, { archived: false })
    case 'repository_renamed':
    case 'repository_transferred':
      return void save(scope, change.repository, {})
    default:
      return unreachable(change)
  }
}

function addAll(scope: LifecycleScope, repositories: readonly LifecycleRepository[]): void {
  for (const repository of repositories) {
    const resource = save(scope, repository, { removedAt: null })
    resumeByMachine(scope, resource.id)
  }
}

function remove(scope: LifecycleScope, repository: LifecycleRepository, reason: string): void {
  const resource = save(scope, repository, { removedAt: toInstant(scope.at) })
  pauseByMachine(scope, resource.id, reason)
}

function save(scope: LifecycleScope, repository: LifecycleRepository, more: Partial<SeenResource>): Resource {
  const { db, newId, installation, cache, at } = scope
  const known = cache.resource(installation, 'repository', repository.externalId)
  const resource = saveResource({
    db,
    newId,
    installation,
    known,
    seen: { kind: 'repository', ...repository, ...more },
    at,
  })
  cache.forget()
  return resource
}

/** Answers whether the state moved: an illegal transition means that the event is late, or repeated. */
function move(scope: LifecycleScope, transition: InstallationTransition): boolean {
  try {
    saveInstallation(scope, { state: nextInstallationState(scope.installation.state, transition) })
    return true
  } catch (error) {
    if (error instanceof SwitchboardError && error.code === 'installation.illegal_transition') return false
    throw error
  }
}

function saveInstallation(
  scope: LifecycleScope,
  change: Partial<Pick<Installation, 'account' | 'resourceSelection' | 'state'>>,
): void {
  const { db, installation, at } = scope
  const next = { ...installation, ...change }
  const fields = [JSON.stringify(next.account), next.resourceSelection, JSON.stringify(next.state)] as const
  const moved = db
    .write(
      `UPDATE installation SET account_json = ?, resource_selection = ?, state_json = ?, version = version + 1
       WHERE workspace_id = ? AND id = ? AND (account_json <> ? OR resource_selection <> ? OR state_json <> ?)`,
    )
    .run(...fields, installation.workspaceId, installation.id, ...fields)
  if (moved.changes > 0) recordChange(db, installation.workspaceId, 'installation', installation.id, { at })
}
