import type { NewId } from '#shared/lib/new-id.ts'
import { toInstant, toMs } from '#shared/model/instant.ts'
import type { Resource } from '#shared/model/resource.ts'
import { recordChange } from '#backend/features/changes/record-change.ts'
import { touchSuggestions } from '#backend/features/suggestions/touch-suggestions.ts'
import type { WriteDb } from '#backend/store/db.ts'
import type { KnownInstallation } from './route-cache.ts'

export type SeenResource = Pick<Resource, 'kind' | 'externalId'> &
  Partial<Pick<Resource, 'fullName' | 'private' | 'archived' | 'fork' | 'defaultBranch' | 'removedAt'>>

interface Sighting {
  readonly db: WriteDb
  readonly newId: NewId
  readonly installation: KnownInstallation
  readonly known: Resource | undefined
  readonly seen: SeenResource
  readonly at: number
}

/** Writes what was seen of a resource: a new row, a new version where it differs, nothing where it doesn't. */
export function saveResource(sighting: Sighting): Resource {
  const { known, seen } = sighting
  if (known === undefined) return insertResource(sighting)
  const next = { ...known, ...seen, lastSeenAt: toInstant(Math.max(sighting.at, toMs(known.lastSeenAt))) }
  const same =
    next.externalId === known.externalId &&
    next.fullName === known.fullName &&
    next.private === known.private &&
    next.archived === known.archived &&
    next.fork === known.fork &&
    next.defaultBranch === known.defaultBranch &&
    next.removedAt === known.removedAt
  return same ? known : updateResource(sighting, { ...next, version: known.version + 1 })
}

function insertResource({ db, newId, installation, seen, at }: Sighting): Resource {
  const resource: Resource = {
    id: newId('res'),
    installationId: installation.id,
    kind: seen.kind,
    externalId: seen.externalId,
    fullName: seen.fullName ?? `${seen.kind} ${seen.externalId}`,
    private: seen.private ?? false,
    archived: seen.archived ?? false,
    fork: seen.fork ?? false,
    defaultBranch: seen.defaultBranch ?? null,
    firstSeenAt: toInstant(at),
    lastSeenAt: toInstant(at),
    removedAt: seen.removedAt ?? null,
    version: 1,
  }
  recordChange(db, installation.workspaceId, 'resource', resource.id, { at })
  touchSuggestions(db, installation.workspaceId, resource.id, at)
  db.write(
    `INSERT INTO resource (workspace_id, id, installation_id, kind, external_id, full_name, private, archived, fork, default_branch,
       first_seen_at, last_seen_at, removed_at, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)`,
  ).run(
    installation.workspaceId,
    resource.id,
    resource.installationId,
    resource.kind,
    resource.externalId,
    resource.fullName,
    Number(resource.private),
    Number(resource.archived),
    Number(resource.fork),
    resource.defaultBranch,
    at,
    at,
    resource.removedAt === null ? null : toMs(resource.removedAt),
  )
  return resource
}

function updateResource({ db, installation, at }: Sighting, next: Resource): Resource {
  recordChange(db, installation.workspaceId, 'resource', next.id, { at })
  touchSuggestions(db, installation.workspaceId, next.id, at)
  db.write(
    `UPDATE resource SET external_id = ?, full_name = ?, private = ?, archived = ?, fork = ?, default_branch = ?, last_seen_at = ?, removed_at = ?, version = ?
     WHERE workspace_id = ? AND id = ?`,
  ).run(
    next.externalId,
    next.fullName,
    Number(next.private),
    Number(next.archived),
    Number(next.fork),
    next.defaultBranch,
    toMs(next.lastSeenAt),
    next.removedAt === null ? null : toMs(next.removedAt),
    next.version,
    installation.workspaceId,
    next.id,
  )
  return next
}
