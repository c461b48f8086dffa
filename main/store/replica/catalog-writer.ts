import { unreachable } from '#shared/lib/unreachable.ts'
import type { Upsert } from '#shared/model/change.ts'
import { toMs } from '#shared/model/instant.ts'
import type { WriteDb } from '../sqlite/database.ts'
import { providerCode } from './codes.ts'
import { indexedWords } from './search-words.ts'
import { facetsOf } from './suggestion-facets.ts'

type CatalogUpsert = Exclude<Upsert, { entity: 'event' }>

/** With a blank before each word, so that ` word%` finds beginnings. */
const words = (...texts: string[]): string => ` ${indexedWords(texts)}`

/** Stores a row that is not an event. */
export function putCatalogRow(db: WriteDb, upsert: CatalogUpsert): void {
  switch (upsert.entity) {
    case 'project':
    case 'feed': {
      const { row } = upsert
      db.run(
        'INSERT OR REPLACE INTO synced_project VALUES (?, ?, ?, ?, ?, ?, ?)',
        row.id,
        row.name,
        row.slug,
        Number(row.archivedAt !== null),
        words(row.name, row.slug),
        row.version,
        upsert.entity === 'feed' ? upsert.row.kind : 'project',
      )
      return
    }
    case 'installation': {
      const { row } = upsert
      db.run(
        'INSERT OR REPLACE INTO synced_installation VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
        row.id,
        providerCode[row.provider],
        row.host,
        row.externalInstallationId,
        row.account.login,
        row.account.kind,
        JSON.stringify(row.state),
        row.lastDeliveryAt === null ? null : toMs(row.lastDeliveryAt),
        words(row.account.login, row.provider, row.host, row.externalInstallationId),
        row.version,
      )
      return
    }
    case 'resource': {
      const { row } = upsert
      db.run(
        'INSERT OR REPLACE INTO synced_resource VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
        row.id,
        row.installationId,
        row.kind,
        row.fullName,
        Number(row.private),
        Number(row.archived),
        row.removedAt === null ? null : toMs(row.removedAt),
        words(row.fullName),
        row.version,
      )
      db.run(
        'UPDATE mapping_view SET resource_name = ?2 WHERE resource_id = ?1 AND resource_name <> ?2',
        row.id,
        row.fullName,
      )
      return
    }
    case 'mapping':
      db.run('INSERT OR REPLACE INTO synced_mapping VALUES (?, ?)', upsert.row.id, JSON.stringify(upsert.row))
      return
    case 'suggestion': {
      const { row } = upsert
      const facets = facetsOf(row)
      db.run(
        `INSERT OR REPLACE INTO synced_suggestion (id, resource_id, json, group_key, state, provider, ambiguous, confidence, name, words, changed_at, past)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        row.id,
        row.resourceId,
        JSON.stringify(row),
        facets.groupKey,
        facets.state,
        facets.provider,
        Number(facets.ambiguous),
        facets.confidence,
        facets.name,
        facets.words,
        facets.changedAt,
        row.pastDecisions.length,
      )
      return
    }
    case 'suggestion_record': {
      const { id, accepted, declined, undone } = upsert.row
      db.run('INSERT OR REPLACE INTO synced_suggestion_record VALUES (?, ?, ?, ?)', id, accepted, declined, undone)
      return
    }
    case 'member': {
      const { row } = upsert
      db.run(
        'INSERT OR REPLACE INTO synced_member VALUES (?, ?, ?, ?, ?, ?)',
        row.id,
        row.name,
        Number(row.deactivatedAt === null),
        words(row.name),
        row.version,
        row.role ?? null,
      )
      return
    }
    case 'rule': {
      const { row } = upsert
      db.run('INSERT OR REPLACE INTO synced_rule VALUES (?, ?, ?)', row.id, row.position, JSON.stringify(row))
      return
    }
    case 'link': {
      const { row } = upsert
      db.run(
        'INSERT OR REPLACE INTO synced_link VALUES (?, ?, ?, ?, ?, ?)',
        row.id,
        row.installationId,
        row.memberId,
        Number(row.state.kind !== 'revoked'),
        words(row.login, row.providerUserId),
        JSON.stringify(row),
      )
      return
    }
    case 'policy':
      db.run('INSERT OR REPLACE INTO synced_policy VALUES (?, ?)', upsert.row.id, JSON.stringify(upsert.row))
      return
    case 'override': {
      const { row } = upsert
      db.run(
        'INSERT OR REPLACE INTO synced_override VALUES (?, ?, ?, ?)',
        row.id,
        row.projectId,
        row.provider,
        JSON.stringify(row),
      )
      return
    }
    default:
      unreachable(upsert)
  }
}

const tables = {
  project: 'synced_project',
  feed: 'synced_project',
  installation: 'synced_installation',
  resource: 'synced_resource',
  mapping: 'synced_mapping',
  suggestion: 'synced_suggestion',
  suggestion_record: 'synced_suggestion_record',
  member: 'synced_member',
  rule: 'synced_rule',
  link: 'synced_link',
  policy: 'synced_policy',
  override: 'synced_override',
} as const

/** Forgets a row that is not an event; entities of a later version are none of ours. */
export function removeCatalogRow(db: WriteDb, entity: string, id: string): void {
  if (!Object.hasOwn(tables, entity)) return
  db.run(`DELETE FROM ${tables[entity as keyof typeof tables]} WHERE id = ?`, id)
}
