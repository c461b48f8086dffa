import type { IpcOutput } from '#shared/ipc/contract.ts'
import type { StoreInput } from '../store-api.ts'
import type { ReadDb } from '../sqlite/database.ts'
import { mappingOrders, readWindow, whereState } from './list-mappings.ts'

/** The mappings of one resource, or to one destination, those that carried most first. */
export function listNodeMappings(
  db: ReadDb,
  { of, state, ...window }: Omit<StoreInput<'mappingsOf'>, 'workspaceId'>,
): IpcOutput<'mappings.of'> {
  const [index, column] =
    of.kind === 'resource' ? ['mapping_view_resource', 'm.resource_id'] : ['mapping_view_project', 'm.project_id']
  const question = {
    view: `mapping_view m INDEXED BY ${index}`,
    where: `${column} = ? AND ${whereState(state)}`,
    values: [of.id],
    order: mappingOrders.carried,
  }
  return readWindow(db, question, window)
}
