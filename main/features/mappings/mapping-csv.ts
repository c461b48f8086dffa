import { providerNames } from '#shared/domain/provider-names.ts'
import { byteOrderMark, csvLine } from '#shared/lib/csv-line.ts'
import type { DestinationKind } from '#shared/model/mapping.ts'
import type { MappingRecord } from '../../store/queries/mapping-records.ts'

type Cell = (mapping: MappingRecord) => string | number | null

const kinds: Readonly<Record<DestinationKind, string>> = {
  project: 'Project',
  team_feed: 'Team feed',
  incident_stream: 'Incident stream',
}

const columns: readonly (readonly [string, Cell])[] = [
  ['Provider', ({ provider }) => providerNames[provider]],
  ['Host', ({ host }) => host],
  ['Account', ({ installationLogin }) => installationLogin],
  ['Resource', ({ resourceName }) => resourceName],
  ['Goes to', ({ projectName }) => projectName],
  ['Kind', ({ destinationKind }) => kinds[destinationKind]],
  ['State', ({ state }) => state.kind],
  ['Paused because', ({ state }) => (state.kind === 'paused' ? state.reason : null)],
  ['Events', ({ filter }) => listed(filter.events)],
  ['Branches', ({ filter }) => listed(filter.branches)],
  ['Paths', ({ filter }) => listed(filter.paths)],
  ['Carried', ({ carried }) => carried],
  ['Last carried', ({ lastCarriedAt }) => lastCarriedAt],
  ['Made', ({ provenance }) => provenance],
  ['Made by', ({ createdBy }) => createdBy],
  ['Made at', ({ createdAt }) => createdAt],
  ['Evidence', ({ evidence }) => listed(evidence)],
  ['Version', ({ version }) => version],
  ['Not sent yet', ({ unsynced }) => (unsynced ? 'yes' : null)],
  ['Mapping', ({ id }) => id],
  ['Installation', ({ installationId }) => installationId],
  ['Resource id', ({ resourceId }) => resourceId],
  ['Destination id', ({ destination }) => destination.id],
]

/** One to a line of the cell: a pattern may hold any sign that could part them. Empty: everything. */
function listed(texts: readonly string[]): string | null {
  return texts.length === 0 ? null : texts.join('\n')
}

export const mappingCsvHead = byteOrderMark + csvLine(columns.map(([title]) => title))

export function mappingCsvLines(mappings: readonly MappingRecord[]): string {
  return mappings.map((mapping) => csvLine(columns.map(([, cell]) => String(cell(mapping) ?? '')))).join('')
}
