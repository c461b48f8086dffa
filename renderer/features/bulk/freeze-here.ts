import { mostFrozenEvents } from '#shared/domain/selection-size.ts'
import type { FrozenSelection } from '#shared/model/operation.ts'
import type { Client } from '../../client/client.ts'
import type { Matching } from './bulk-work.ts'

/** What this console has frozen itself, because the service is away. */
export interface FrozenHere {
  readonly count: number
  readonly selections: readonly FrozenSelection[]
}

const groupsPerPage = 200
/** As many as one decision may name. */
const mostSelections = 500

/** Freezes all that matches out of what is replicated; null where that is more than one decision takes. */
export async function freezeHere(client: Client, { filter, groupKey }: Matching): Promise<FrozenHere | null> {
  const keys = groupKey === null ? await groupKeysOf(client, filter) : [groupKey]
  if (keys === null || keys.length === 0) return null
  const { count, selections } = await client.call('inbox.freeze', { kind: 'groups', groupKeys: keys, filter })
  return count === 0 || count > mostFrozenEvents || selections.length > mostSelections ? null : { count, selections }
}

async function groupKeysOf(client: Client, filter: Matching['filter']): Promise<string[] | null> {
  const keys = new Set<string>()
  for (let offset = 0; ; offset += groupsPerPage) {
    const page = await client.call('inbox.groups', { offset, limit: groupsPerPage, filter, sort: 'newest' })
    for (const row of page.rows) keys.add(row.groupKey)
    if (page.total > mostSelections) return null
    if (offset + groupsPerPage >= page.total) return [...keys]
  }
}
