import type { KnownActivity } from '#shared/ipc/activity-calls.ts'
import type { IpcOutput } from '#shared/ipc/contract.ts'
import type { InstallationId } from '#shared/model/ids.ts'
import { parseMapping } from '../replica/mapping-view.ts'
import type { ReadDb } from '../sqlite/database.ts'
import { memberName } from './list-records.ts'
import { parseLink } from './shown-records.ts'

/** So many of each, the newest: what a tab shows is looked at, not searched. */
const most = 500

/** The links and mappings that were made through an installation, as far as this machine knows. */
export function activityHere(db: ReadDb, id: InstallationId): IpcOutput<'installations.known_activity'> {
  const links = madeLinks(db, id)
  const mappings = madeMappings(db, id)
  return {
    rows: [...links.slice(0, most), ...mappings.slice(0, most)],
    isCut: links.length > most || mappings.length > most,
  }
}

function madeLinks(db: ReadDb, id: InstallationId): KnownActivity[] {
  return db
    .values<string>(
      'SELECT json FROM synced_link INDEXED BY synced_link_by_installation WHERE installation_id = ? ORDER BY id DESC LIMIT ?',
      id,
      most + 1,
    )
    .map(parseLink)
    .map((link) => ({
      kind: 'link',
      id: link.id,
      at: link.createdAt,
      memberName: memberName(db, link.memberId),
      login: link.login,
    }))
}

interface MappingColumns {
  readonly json: string
  readonly resource_name: string
  readonly destination: string | null
  readonly unsynced: number
}

function madeMappings(db: ReadDb, id: InstallationId): KnownActivity[] {
  return db
    .all<MappingColumns>(
      `SELECT m.json, m.resource_name, m.unsynced, p.name AS destination FROM mapping_view m INDEXED BY mapping_view_installation
       LEFT JOIN synced_project p ON p.id = m.project_id WHERE m.installation_id = ? ORDER BY m.created_at DESC, m.id DESC LIMIT ?`,
      id,
      most + 1,
    )
    .map(({ json, resource_name, destination, unsynced }) => {
      const mapping = parseMapping(json)
      return {
        kind: 'mapping',
        id: mapping.id,
        at: mapping.createdAt,
        actor: mapping.createdBy,
        resourceName: resource_name,
        destinationName: destination ?? mapping.destination.id,
        provenance: mapping.provenance,
        state: mapping.state,
        unsynced: unsynced === 1,
      }
    })
}
