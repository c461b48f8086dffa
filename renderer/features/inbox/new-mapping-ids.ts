import type { MappingId } from '#shared/model/ids.ts'
import type { Client } from '../../client/client.ts'
import type { Refused } from './verdict.ts'

/** A fresh id for each mapping that is made; an edited one keeps its own, by which what builds on it knows it. */
export async function newMappingIds(
  client: Client,
  count: number,
  refused: Refused | undefined,
): Promise<readonly MappingId[]> {
  const { intent } = refused ?? {}
  if (intent?.type === 'mapping.create' && count === 1) return [intent.mappingId]
  const made = await Promise.all(Array.from({ length: count }, () => client.call('ops.new_mapping_id', {})))
  return made.map((each) => each.id)
}
