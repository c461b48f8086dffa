import type { RecordMeanwhile } from '#shared/ipc/ops-calls.ts'
import { destinationNames } from '../queries/destination-names.ts'
import type { ReadDb } from '../sqlite/database.ts'
import type { StoreParsers } from '../store-parsers.ts'
import { intentOf, type OpRow } from './op-row.ts'

/** The record that a decision was refused over, as the service had it; undefined where the conflict was over something else. */
export function recordMeanwhileOf(
  row: OpRow,
  { db, parsers }: { readonly db: ReadDb; readonly parsers: StoreParsers },
): RecordMeanwhile | undefined {
  if (row.state !== 'conflict') return undefined
  const intent = intentOf(row, parsers)
  switch (intent?.type) {
    case 'override.set':
    case 'override.clear': {
      if (row.code !== 'version.conflict') return undefined
      // Nothing is kept where the service named nothing: it was cleared.
      if (row.result_json === null) return { kind: 'override', override: null }
      const override = parsers.parseOverride(row.result_json)
      return override === undefined ? undefined : { kind: 'override', override }
    }
    case 'mapping.create': {
      const mapping =
        row.code !== 'suggestion.taken' || row.result_json === null ? undefined : parsers.parseMapping(row.result_json)
      if (mapping === undefined) return undefined
      const { id, destination, createdBy: by, createdAt: at } = mapping
      const project = destinationNames(db, [destination.id])[destination.id] ?? null
      return { kind: 'mapping', id, project, by, at }
    }
    case 'member.offboard': {
      const links =
        row.code !== 'member.links_changed' || row.result_json === null
          ? undefined
          : parsers.parseLinksOf(row.result_json)
      return links === undefined ? undefined : { kind: 'links', logins: links.map(({ login }) => login) }
    }
    default:
      return undefined
  }
}
