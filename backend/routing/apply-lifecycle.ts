import type { InstallationChange, LifecycleResource } from '#shared/domain/lifecycle-change.ts'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { unreachable } from '#shared/lib/unreachable.ts'
import type { NewId } from '#shared/lib/new-id.ts'
import { toInstant } from '#shared/model/instant.ts'
import { type Installation } from '#shared/model/installation.ts'
import { nextInstallationState, type InstallationTransition } from '#shared/model/next-installation-state.ts'
import type { Resource } from '#shared/model/resource.ts'
import { recordChange } from '#backend/features/changes/record-change.ts'
import type { WriteDb } from '#backend/store/db.ts'
import { pauseByMachine, resumeByMachine } from './machine-pauses.ts'
import { moveResource } from './move-resource.ts'
import { requeueWaiting } from './requeue-waiting.ts'
import { saveResource, type SeenResource } from './resource-inventory.ts'
import type { KnownInstallation, RouteCache } from './route-cache.ts'

/** Told about a step of an installation that its state does not allow: the event is late, or repeated. */
export type OnRefused = (refused: {
  readonly installationId: string
  readonly transition: InstallationTransition['kind']
  readonly state: Installation['state']['kind']
}) => void

interface LifecycleScope {
  readonly db: WriteDb
  readonly cache: RouteCache
  readonly newId: NewId
  readonly installation: KnownInstallation
  readonly at: number
  readonly onRefused: OnRefused
}

/**
 * Whether the event should find its way by the records as they were before it: news about one resource does, unless it is
 * about the id by which events find it.
 */
export function appliesAfterRouting(change: InstallationChange): boolean {
  return 'resource' in change && change.kind !== 'resource_id_changed'
}

/** Brings our records of an installation to what the provider says about it. A repeated or late event changes nothing. */
export function applyLifecycle(scope: LifecycleScope, change: InstallationChange): void {
  perform(scope, change)
  scope.cache.forget()
}

function perform(scope: LifecycleScope, change: InstallationChange): void {
  switch (change.kind) {
    case 'installation_created':
      if (change.account !== null)
        saveInstallation(scope, { account: change.account, resourceSelection: change.resourceSelection })
      return addAll(scope, change.resources)
    case 'installation_deleted':
      if (!move(scope, { kind: 'revoke' })) return
      return pauseByMachine(scope, 'all', 'The installation was removed at the provider.')
    case 'installation_suspended':
      return void move(scope, { kind: 'suspend', by: 'provider' })
    case 'installation_unsuspended':
      if (move(scope, { kind: 'unsuspend', by: 'provider' })) requeueWaiting(scope.db, scope.installation)
      return
    case 'resources_changed':
      if (change.resourceSelection !== null) saveInstallation(scope, { resourceSelection: change.resourceSelection })
      addAll(scope, change.added)
      for (const { kind, ...resource } of change.removed)
        remove(scope, { kind, ...resource }, `The ${kind} is no longer among those that the installation can see.`)
      return
    case 'account_renamed':
      return saveInstallation(scope, { account: change.account })
    case 'resource_deleted':
      return remove(scope, change.resource, `The ${change.resource.kind} was deleted.`)
    case 'resource_restored':
      return addAll(scope, [change.resource])
    case 'resource_archived':
      return void save(scope, change.resource, { archived: true })
    case 'resource_unarchived':
      return void save(scope, change.resource, { archived: false })
    case 'resource_renamed':
    case 'resource_transferred':
      return void save(scope, change.resource, {})
    case 'resource_id_changed':
      return moveResource(scope, change)
    default:
      return unreachable(change)
  }
}

function addAll(scope: LifecycleScope, resources: readonly LifecycleResource[]): void {
  for (const seen of resources) {
    const resource = save(scope, seen, { removedAt: null })
    resumeByMachine(scope, resource.id)
  }
}

function remove(scope: LifecycleScope, seen: LifecycleResource, reason: string): void {
  const resource = save(scope, seen, { removedAt: toInstant(scope.at) })
  pauseByMachine(scope, resource.id, reason)
}

function save(scope: LifecycleScope, resource: LifecycleResource, more: Partial<SeenResource>): Resource {
  const { db, newId, installation, cache, at } = scope
  const known = cache.resource(installation, resource.kind, resource.externalId)
  const saved = saveResource({ db, newId, installation, known, seen: { ...resource, ...more }, at })
  cache.forget()
  return saved
}

/** Answers whether the state moved. */
function move(scope: LifecycleScope, transition: InstallationTransition): boolean {
  try {
    saveInstallation(scope, { state: nextInstallationState(scope.installation.state, transition) })
    return true
  } catch (error) {
    if (error instanceof SwitchboardError && error.code === 'installation.illegal_transition') {
      const { id, state } = scope.installation
      scope.onRefused({ installationId: id, transition: transition.kind, state: state.kind })
      return false
    }
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
