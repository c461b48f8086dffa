import { basename } from 'node:path'
import type { Clock } from '#shared/lib/clock.ts'
import type { MappingId } from '#shared/model/ids.ts'
import type { IpcHandlers } from '../../ipc/ipc-handlers.ts'
import type { ConsoleStore } from '../../store/store-api.ts'
import type { DesktopFiles } from '../event-files/desktop-files.ts'
import { openDraft } from '../event-files/draft-file.ts'
import { mappingCsvHead, mappingCsvLines } from './mapping-csv.ts'

type MappingMethod =
  | 'mappings.save_csv'
  | 'mappings.csv_lines'
  | 'mappings.routing'
  | 'mappings.of'
  | 'mappings.volume'
  | 'mappings.preview'
  | 'resources.search'

const perPiece = 500

/** Mappings beyond the window of their list: as a file, as a picture, by day, and before they are made. */
export function createMappingHandlers({
  store,
  files,
  workspaceId,
  clock,
}: {
  store: Pick<
    ConsoleStore,
    | 'mappingsFreeze'
    | 'mappingsRecords'
    | 'mappingsRouting'
    | 'mappingsOf'
    | 'mappingsVolume'
    | 'mappingsPreview'
    | 'resourcesSearch'
  >
  /** Null where there is no window to ask in. */
  files: DesktopFiles | null
  workspaceId: () => string
  clock: Clock
}): IpcHandlers<MappingMethod> {
  return {
    async 'mappings.save_csv'(matching) {
      // Whatever workspace is opened while the dialog stands: this one was asked for.
      const of = { workspaceId: workspaceId() }
      const name = fileName(clock())
      const path = files === null ? null : await files.askWhereToSave(name, 'mappings')
      if (files !== null && path === null) return { kind: 'cancelled' }
      const ids = await store.mappingsFreeze({ ...of, ...matching })
      if (path === null) return { kind: 'download', name, head: mappingCsvHead, ids: [...ids] }
      const file = await openDraft(path)
      let rows = 0
      try {
        await file.write(mappingCsvHead)
        for (let at = 0; at < ids.length; at += perPiece) {
          const records = await store.mappingsRecords({ ...of, ids: ids.slice(at, at + perPiece) })
          rows += records.length
          await file.write(mappingCsvLines(records))
        }
        await file.keep()
      } catch (error) {
        await file.drop()
        throw error
      }
      return { kind: 'saved', name: basename(path), rows }
    },
    async 'mappings.csv_lines'({ ids }: { readonly ids: readonly MappingId[] }) {
      const records = await store.mappingsRecords({ workspaceId: workspaceId(), ids })
      return { text: mappingCsvLines(records), rows: records.length }
    },
    'mappings.routing': (input) => store.mappingsRouting({ ...input, workspaceId: workspaceId() }),
    'mappings.of': (input) => store.mappingsOf({ ...input, workspaceId: workspaceId() }),
    'mappings.volume': (input) => store.mappingsVolume({ ...input, workspaceId: workspaceId() }),
    'mappings.preview': (input) => store.mappingsPreview({ ...input, workspaceId: workspaceId() }),
    'resources.search': (input) => store.resourcesSearch({ ...input, workspaceId: workspaceId() }),
  }
}

/** `switchboard-mappings-2026-11-22-0941.csv` */
function fileName(nowMs: number): string {
  return `switchboard-mappings-${new Date(nowMs).toISOString().slice(0, 16).replaceAll(':', '').replace('T', '-')}.csv`
}
