import { searchWords } from '#shared/domain/search-words.ts'
import type { MappingRow } from '#shared/ipc/catalog-calls.ts'
import type { IpcOutput } from '#shared/ipc/contract.ts'
import type { StoreInput } from '../store-api.ts'
import { parseMapping } from '../replica/mapping-view.ts'
import { mappingStateCode, providerOf } from '../replica/codes.ts'
import type { ReadDb } from '../sqlite/database.ts'

type Input = Omit<StoreInput<'mappingsList'>, 'workspaceId'>

export interface MappingColumns {
  readonly json: string
  readonly unsynced: number
  readonly resource_name: string
  readonly provider: number
  readonly account_login: string | null
  readonly project: string | null
}

export const mappingOrders: Readonly<Record<Input['sort'], string>> = {
  newest: 'm.created_at DESC, m.id DESC',
  resource: 'm.resource_name COLLATE NOCASE, m.id',
  carried: 'm.carried DESC, m.id DESC',
}

export const mappingJoins =
  'LEFT JOIN synced_project p ON p.id = m.project_id JOIN synced_installation n ON n.id = m.installation_id'

/** What `mappingRowOf` reads. */
export const mappingColumns = 'm.json, m.unsynced, m.resource_name, n.provider, n.account_login, p.name AS project'

interface Question {
  /** The view as `m`, with the index to go by where that is not the planner's choice. */
  readonly view: string
  readonly where: string
  readonly values: readonly string[]
  readonly order: string
}

/** A window of mappings with the names of what they join. One whose installation the feed has yet to bring waits for it. */
export function listMappings(db: ReadDb, { state, sort, ...window }: Input): IpcOutput<'mappings.list'> {
  const question = { view: 'mapping_view m', where: whereState(state), values: [], order: mappingOrders[sort] }
  return readWindow(db, question, window)
}

export function whereState(state: Input['state']): string {
  return state === 'current' ? 'm.current = 1' : `m.state = ${mappingStateCode[state]}`
}

/** The mappings of an installation's resources, those that are retired last. */
export function listInstallationMappings(
  db: ReadDb,
  { id, ...window }: Omit<StoreInput<'installationsMappings'>, 'workspaceId'>,
): IpcOutput<'installations.mappings'> {
  const view = 'mapping_view m INDEXED BY mapping_view_installation'
  const order = 'm.current DESC, m.resource_name COLLATE NOCASE, m.id'
  return readWindow(db, { view, where: 'm.installation_id = ?', values: [id], order }, window)
}

/** That every word of the text begins one of the mapping's names, and its values; of what `mappingJoins` joins. */
export function nameCondition(text: string): { readonly sql: string; readonly values: readonly string[] } {
  const words = searchWords(text)
  // The view keeps no words: names of three tables are put together for the few that a search looks at.
  const sql = words
    .map(
      () =>
        ` AND lower(' ' || replace(replace(replace(m.resource_name, '/', ' '), '-', ' '), '_', ' ') || ' ' || coalesce(p.name, '') || ' ' || coalesce(n.account_login, '')) LIKE ?`,
    )
    .join('')
  return { sql, values: words.map((word) => `% ${word}%`) }
}

export function readWindow(
  db: ReadDb,
  question: Question,
  { text, offset, limit }: Pick<Input, 'text' | 'offset' | 'limit'>,
): IpcOutput<'mappings.list'> {
  const { view, where, order } = question
  const named = nameCondition(text)
  const condition = named.sql
  const values = [...question.values, ...named.values]
  const rows = db.all<MappingColumns>(
    `SELECT ${mappingColumns} FROM ${view} ${mappingJoins}
     WHERE ${where}${condition} ORDER BY ${order} LIMIT ? OFFSET ?`,
    ...values,
    limit,
    offset,
  )
  return {
    total:
      db.value<number>(
        `SELECT count(*) FROM ${view} ${named.values.length === 0 ? '' : mappingJoins} WHERE ${where}${condition}`,
        ...values,
      ) ?? 0,
    rows: rows.map(mappingRowOf),
  }
}

export function mappingRowOf(row: MappingColumns): MappingRow {
  const mapping = parseMapping(row.json)
  return {
    id: mapping.id,
    provider: providerOf(row.provider),
    resourceName: row.resource_name,
    installationLogin: row.account_login ?? '',
    projectName: row.project ?? mapping.destination.id,
    destinationKind: mapping.destination.kind,
    filter: mapping.filter,
    state: mapping.state,
    provenance: mapping.provenance,
    evidence: mapping.evidence,
    carried: mapping.carried,
    lastCarriedAt: mapping.lastCarriedAt,
    createdBy: mapping.createdBy,
    createdAt: mapping.createdAt,
    version: mapping.version,
    unsynced: row.unsynced === 1,
  }
}
