import type { IpcOutput } from '#shared/ipc/contract.ts'
import type { InstallationId } from '#shared/model/ids.ts'
import { toInstant } from '#shared/model/instant.ts'
import type { Destination } from '#shared/model/mapping.ts'
import { providerOf } from '../replica/codes.ts'
import { wordPatterns } from '../replica/search-words.ts'
import type { ReadDb } from '../sqlite/database.ts'
import { effectiveInstallation } from '../replica/effective-records.ts'
import { apartSql } from './apart-sql.ts'
import { installationStateOf } from './row-values.ts'
import type { Records } from './shown-records.ts'

interface CatalogWindow {
  readonly offset: number
  readonly limit: number
  readonly text: string
}

/** A condition that every word of the text begins a word of the row, and its values. */
function wordsCondition(column: string, text: string): { readonly sql: string; readonly values: readonly string[] } {
  const patterns = wordPatterns(text)
  return { sql: patterns.map(() => ` AND ${column} LIKE ?`).join(''), values: patterns }
}

function instantOf(timeMs: number | null) {
  return timeMs === null ? null : toInstant(timeMs)
}

/** A row was written from a project or a feed: its id is of its kind. */
interface DestinationColumns {
  readonly id: Destination['id']
  readonly kind: Destination['kind']
  readonly name: string
  readonly slug: string
  readonly apart: string | null
  readonly mappings: number
}

export function searchDestinations(
  db: ReadDb,
  { offset, limit, text }: CatalogWindow,
): IpcOutput<'destinations.search'> {
  const { sql, values } = wordsCondition('words', text)
  const from = `FROM synced_project p INDEXED BY synced_project_by_name WHERE archived = 0${sql}`
  return {
    total: db.value<number>(`SELECT count(*) ${from}`, ...values) ?? 0,
    rows: db
      .all<DestinationColumns>(
        `SELECT id, kind, name, slug, ${apartSql('p.name')} AS apart, (SELECT count(*) FROM mapping_view m WHERE m.project_id = p.id AND m.current = 1) AS mappings
       ${from} ORDER BY name COLLATE NOCASE, id LIMIT ? OFFSET ?`,
        ...values,
        limit,
        offset,
      )
      .map(({ id, kind, apart, ...shown }) => ({
        destination: { kind, id } as Destination,
        ...shown,
        ...(apart !== null && { apart }),
      })),
  }
}

interface InstallationColumns {
  readonly id: InstallationId
  readonly provider: number
  readonly host: string
  readonly external_installation_id: string
  readonly account_login: string
  readonly account_kind: string
  readonly state_json: string
  readonly last_delivery_at: number | null
  readonly version: number
  readonly resources: number
  readonly mapped: number
  readonly open_items: number
}

export function listInstallations(
  { db, ops, awaited, held }: Records,
  { offset, limit, text }: CatalogWindow,
): IpcOutput<'installations.list'> {
  const { sql, values } = wordsCondition('words', text)
  const rows = db.all<InstallationColumns>(
    `SELECT n.*, (SELECT count(*) FROM synced_resource r INDEXED BY synced_resource_present WHERE r.installation_id = n.id AND r.removed_at IS NULL) AS resources,
       (SELECT count(DISTINCT m.resource_id) FROM mapping_view m WHERE m.installation_id = n.id AND m.current = 1) AS mapped,
       (SELECT coalesce(sum(s.n), 0) FROM inbox_group g CROSS JOIN inbox_group_state s ON s.group_no = g.group_no AND s.state = 0 WHERE g.installation_id = n.id) AS open_items
     FROM synced_installation n INDEXED BY synced_installation_by_login WHERE 1${sql} ORDER BY account_login COLLATE NOCASE, id LIMIT ? OFFSET ?`,
    ...values,
    limit,
    offset,
  )
  return {
    total: db.value<number>(`SELECT count(*) FROM synced_installation WHERE 1${sql}`, ...values) ?? 0,
    rows: rows.map((row) => ({
      ...effectiveInstallation(
        { id: row.id, state: installationStateOf(row.state_json), version: row.version, unsynced: false },
        ops,
      ),
      isAwaited: awaited.has(row.id),
      isHeld: held.has(row.id),
      provider: providerOf(row.provider),
      host: row.host,
      externalInstallationId: row.external_installation_id,
      accountLogin: row.account_login,
      accountKind: row.account_kind,
      resources: row.resources,
      mapped: row.mapped,
      openItems: row.open_items,
      lastDeliveryAt: instantOf(row.last_delivery_at),
    })),
  }
}

interface ResourceColumns {
  readonly id: string
  readonly full_name: string
  readonly kind: string
  readonly private: number
  readonly archived: number
  readonly removed_at: number | null
  readonly open_items: number
}

export function listResources(
  db: ReadDb,
  { id, offset, limit, text }: CatalogWindow & { readonly id: InstallationId },
): IpcOutput<'installations.resources'> {
  const { sql, values } = wordsCondition('words', text)
  const from = `FROM synced_resource r INDEXED BY synced_resource_by_name WHERE installation_id = ?${sql}`
  const rows = db.all<ResourceColumns>(
    `SELECT r.id, r.full_name, r.kind, r.private, r.archived, r.removed_at,
       (SELECT coalesce(sum(s.n), 0) FROM inbox_group g CROSS JOIN inbox_group_state s ON s.group_no = g.group_no AND s.state = 0 WHERE g.resource_id = r.id) AS open_items
     ${from} ORDER BY full_name COLLATE NOCASE, id LIMIT ? OFFSET ?`,
    id,
    ...values,
    limit,
    offset,
  )
  return {
    total: db.value<number>(`SELECT count(*) ${from}`, id, ...values) ?? 0,
    rows: rows.map((row) => ({
      id: row.id,
      fullName: row.full_name,
      kind: row.kind,
      private: row.private === 1,
      archived: row.archived === 1,
      removedAt: instantOf(row.removed_at),
      destinations: db.values<string>(
        `SELECT DISTINCT coalesce(p.name, m.project_id) AS name FROM mapping_view m INDEXED BY mapping_view_resource LEFT JOIN synced_project p ON p.id = m.project_id
         WHERE m.resource_id = ? AND m.current = 1 ORDER BY name`,
        row.id,
      ),
      openItems: row.open_items,
    })),
  }
}
