import type { InstallationChange } from '#shared/domain/lifecycle-change.ts'
import { toInstant } from '#shared/model/instant.ts'
import type { Resource } from '#shared/model/resource.ts'
import { recordChange } from '#backend/features/changes/record-change.ts'
import { findEqualMapping, liveMappingsOf } from '#backend/features/mappings/mapping-repository.ts'
import { mappableGroupKey } from '#backend/features/mappings/solvable-items.ts'
import type { NewId } from '#shared/lib/new-id.ts'
import type { WriteDb } from '#backend/store/db.ts'
import { pauseByMachine, resumeByMachine } from './machine-pauses.ts'
import { requeueGroup } from './requeue-waiting.ts'
import { saveResource } from './resource-inventory.ts'
import type { KnownInstallation, RouteCache } from './route-cache.ts'

interface MoveScope {
  readonly db: WriteDb
  readonly cache: RouteCache
  readonly newId: NewId
  readonly installation: KnownInstallation
  readonly at: number
}

/**
 * The provider gave a resource another id: its row takes it, and keeps its name, its mappings and what waits for one. Where
 * events came under the new id before this news, what they made is brought together with it. A repeated event finds nothing
 * under the former id.
 */
export function moveResource(
  scope: MoveScope,
  { resource: seen, formerExternalId }: InstallationChange & { kind: 'resource_id_changed' },
): void {
  const { db, newId, installation, cache, at } = scope
  const { kind, externalId } = seen
  const known = cache.resource(installation, kind, formerExternalId)
  if (known === undefined) return
  const newer = cache.resource(installation, kind, externalId)
  if (newer !== undefined) bringTogether(scope, { known, newer })
  const nameless = known.fullName === `${kind} ${formerExternalId}`
  const fullName = nameless ? (newer?.fullName ?? `${kind} ${externalId}`) : known.fullName
  saveResource({ db, newId, installation, known, seen: { fullName, ...seen, removedAt: null }, at })
  resumeByMachine(scope, known.id)
  cache.forget()
}

/**
 * The row that was known longer goes on. The newer one steps aside: its mappings go over, where they aren't there already, and
 * what waits is routed once more.
 */
function bringTogether(
  scope: MoveScope,
  { known, newer }: { readonly known: Resource; readonly newer: Resource },
): void {
  const { db, newId, installation, at } = scope
  const { workspaceId } = installation
  const { kind, externalId } = newer
  const aside = { kind, externalId: `${externalId} (before ${newer.id})`, removedAt: toInstant(at) }
  saveResource({ db, newId, installation, known: newer, seen: aside, at })
  for (const mapping of liveMappingsOf(db, workspaceId, newer.id)) {
    if (findEqualMapping(db, workspaceId, { ...mapping, resourceId: known.id }) !== undefined) continue
    recordChange(db, workspaceId, 'mapping', mapping.id, { at })
    db.write('UPDATE mapping SET resource_id = ?, version = version + 1 WHERE workspace_id = ? AND id = ?').run(
      known.id,
      workspaceId,
      mapping.id,
    )
  }
  pauseByMachine(scope, newer.id, `The ${kind} is known by an earlier entry, which has the same mapping.`)
  requeueGroup(db, workspaceId, mappableGroupKey({ installationId: installation.id, resourceId: newer.id }))
}
