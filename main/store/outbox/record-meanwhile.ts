import type { RecordMeanwhile } from '#shared/ipc/record-meanwhile.ts'
import type { Intent } from '#shared/model/operation.ts'
import { destinationNames } from '../queries/destination-names.ts'
import { intentOf, type OpRow } from './op-row.ts'
import { ruleMeanwhileOf } from './rule-meanwhile.ts'
import type { OpSources } from './undoable.ts'

/** The record that a decision was refused over, as the service had it; undefined where the conflict was over something else. */
export function recordMeanwhileOf(row: OpRow, sources: OpSources): RecordMeanwhile | undefined {
  if (row.state !== 'conflict') return undefined
  const intent = intentOf(row, sources.parsers)
  // An undo is about what its target was about.
  const target = row.target === null ? undefined : sources.outbox.row(row.target)
  const about = target === undefined ? intent : intentOf(target, sources.parsers)
  if (about === null || about.type === 'op.undo') return undefined
  if (about.type === 'override.set' || about.type === 'override.clear') return overrideMeanwhile(row, sources)
  const { result_json: json } = row
  if (json === null) return undefined
  const seen = intent !== null && 'baseVersion' in intent ? intent.baseVersion : null
  const refused = { row, about, json, seen }
  switch (about.type) {
    case 'mapping.create':
    case 'mapping.pause':
    case 'mapping.resume':
    case 'mapping.retire':
    case 'suggestion.decline':
      return mappingMeanwhile(refused, sources)
    case 'rule.create':
    case 'rule.update':
    case 'rule.enable':
    case 'rule.disable':
    case 'rule.reorder':
    case 'rule.roll_back':
    case 'rule.delete':
      return ruleMeanwhileOf({ ...refused, about }, sources)
    case 'installation.suspend':
    case 'installation.resume':
    case 'installation.disconnect':
    case 'link.revoke':
    case 'member.offboard':
      return namedMeanwhile({ ...refused, about }, sources)
    default:
      return undefined
  }
}

/** The version that was shown beside a refused decision: what came after that, nobody who sends it again has seen. */
export function versionBeside(row: OpRow, sources: OpSources): number | undefined {
  const record = recordMeanwhileOf(row, sources)
  return record !== undefined && 'version' in record ? record.version : undefined
}

export interface RefusedOver<I extends Intent = Intent> {
  readonly row: OpRow
  readonly about: I
  readonly json: string
  readonly seen: number | null
}

function overrideMeanwhile(row: OpRow, { parsers }: OpSources): RecordMeanwhile | undefined {
  if (row.code !== 'version.conflict') return undefined
  // Nothing is kept where the service named nothing: it was cleared.
  if (row.result_json === null) return { kind: 'override', override: null }
  const override = parsers.parseOverride(row.result_json)
  return override === undefined ? undefined : { kind: 'override', override }
}

function mappingMeanwhile({ about, json, seen }: RefusedOver, { db, parsers }: OpSources): RecordMeanwhile | undefined {
  const mapping = parsers.parseRecord('mapping', json)
  if (mapping === undefined) return undefined
  const { id, state, version, changed } = mapping
  if ('mappingId' in about && about.mappingId === id) return { kind: 'mapping_now', id, state, version, seen, changed }
  // Another one stands where it would.
  const { destination, createdBy: by, createdAt: at } = mapping
  const project = destinationNames(db, [destination.id])[destination.id] ?? null
  return { kind: 'mapping', id, project, by, at }
}

type NamedIntent = Extract<Intent, { type: `installation.${string}` | `link.${string}` | `member.${string}` }>

function namedMeanwhile(
  { row, about, json, seen }: RefusedOver<NamedIntent>,
  { parsers }: OpSources,
): RecordMeanwhile | undefined {
  if ('installationId' in about) {
    const found = parsers.parseRecord('installation', json)
    if (found === undefined) return undefined
    const { state, version, changed } = found
    return { kind: 'installation', state, version, seen, changed }
  }
  if ('linkId' in about) {
    const found = parsers.parseRecord('link', json)
    if (found === undefined) return undefined
    const { state, version, changed } = found
    return { kind: 'link', state, version, seen, changed }
  }
  if (row.code === 'member.links_changed') {
    const links = parsers.parseLinksOf(json)
    return links === undefined ? undefined : { kind: 'links', logins: links.map(({ login }) => login) }
  }
  const found = parsers.parseRecord('member', json)
  if (found === undefined) return undefined
  const { role, deactivatedAt, version, changed } = found
  return { kind: 'member', role, isActive: deactivatedAt === null, version, seen, changed }
}
