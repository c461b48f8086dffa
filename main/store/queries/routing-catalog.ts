import type { RoutableMapping } from '#shared/domain/mapping-step.ts'
import type { InstallationId, ResourceId } from '#shared/model/ids.ts'
import type { Resource } from '#shared/model/resource.ts'
import { parseMapping } from '../replica/mapping-view.ts'
import type { ReadDb } from '../sqlite/database.ts'
import { mappingResource } from './mapping-resource.ts'
import { installationStateOf } from './row-values.ts'

export interface StoredResource {
  readonly kind: Resource['kind']
  readonly fullName: string
}

/** What routing reads, each row of it once. */
export class RoutingCatalog {
  private readonly db: ReadDb
  private readonly installations = new Map<InstallationId, ReturnType<typeof readInstallation>>()
  private readonly resources = new Map<ResourceId, StoredResource | undefined>()
  private readonly mapped = new Map<ResourceId, RoutableMapping[]>()

  constructor(db: ReadDb) {
    this.db = db
  }

  installation(id: InstallationId): ReturnType<typeof readInstallation> {
    return remembered(this.installations, id, () => readInstallation(this.db, id))
  }

  resource(id: ResourceId): StoredResource | undefined {
    return remembered(this.resources, id, () =>
      this.db.get<StoredResource>('SELECT kind, full_name AS fullName FROM synced_resource WHERE id = ?', id),
    )
  }

  mappings(id: ResourceId): RoutableMapping[] {
    return remembered(this.mapped, id, () => readMappings(this.db, id))
  }
}

function remembered<K, V>(known: Map<K, V>, key: K, read: () => V): V {
  const found = known.get(key)
  if (found !== undefined) return found
  const value = read()
  known.set(key, value)
  return value
}

function readInstallation(db: ReadDb, id: InstallationId) {
  const row = db.get<{ state_json: string; account_login: string }>(
    'SELECT state_json, account_login FROM synced_installation WHERE id = ?',
    id,
  )
  return row && { id, state: installationStateOf(row.state_json), accountLogin: row.account_login }
}

function readMappings(db: ReadDb, id: ResourceId): RoutableMapping[] {
  return db
    .all<{ json: string; project: string | null }>(
      `SELECT m.json, p.name AS project FROM mapping_view m INDEXED BY mapping_view_resource LEFT JOIN synced_project p ON p.id = m.project_id
       WHERE m.resource_id = ? AND m.current = 1 ORDER BY m.id`,
      mappingResource(db, id),
    )
    .map(({ json, project }) => {
      const mapping = parseMapping(json)
      return { ...mapping, destinationName: project ?? mapping.destination.id }
    })
}
