import type { WorkspaceId } from '#shared/model/ids.ts'
import { inTurns } from './in-turns.ts'
import { listNodeMappings } from './queries/list-node-mappings.ts'
import { freezeMappings, mappingRecords } from './queries/mapping-records.ts'
import { mappingVolume } from './queries/mapping-volume.ts'
import { previewMapping } from './queries/preview-mapping.ts'
import { readRouting } from './queries/read-routing.ts'
import { searchResources } from './queries/search-resources.ts'
import type { ReadDb } from './sqlite/database.ts'
import type { ConsoleStore } from './store-api.ts'

type MappingReads = Pick<
  ConsoleStore,
  | 'mappingsFreeze'
  | 'mappingsRecords'
  | 'mappingsRouting'
  | 'mappingsOf'
  | 'mappingsVolume'
  | 'mappingsPreview'
  | 'resourcesSearch'
>

/** What the Mappings screen asks beyond its list. */
export function mappingReads(
  read: <T>(workspaceId: WorkspaceId, work: (db: ReadDb) => T | Promise<T>) => Promise<T>,
): MappingReads {
  return {
    mappingsFreeze: ({ workspaceId, ...input }) => read(workspaceId, (db) => freezeMappings(db, input)),
    mappingsRecords: ({ workspaceId, ids }) => read(workspaceId, (db) => mappingRecords(db, ids)),
    mappingsRouting: ({ workspaceId, ...input }) => read(workspaceId, (db) => inTurns(readRouting(db, input))),
    mappingsOf: ({ workspaceId, ...input }) => read(workspaceId, (db) => listNodeMappings(db, input)),
    mappingsVolume: ({ workspaceId, ...input }) => read(workspaceId, (db) => inTurns(mappingVolume(db, input))),
    mappingsPreview: ({ workspaceId, ...input }) => read(workspaceId, (db) => inTurns(previewMapping(db, input))),
    resourcesSearch: ({ workspaceId, ...input }) => read(workspaceId, (db) => searchResources(db, input)),
  }
}
