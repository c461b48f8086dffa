import type { OpId } from '#shared/model/ids.ts'
import { requireDestination } from '../destinations/require-destination.ts'
import { addCarried, requireMapping, setMappingState } from '../mappings/mapping-repository.ts'
import { takeBack } from '../suggestions/decide-suggestion.ts'
import { type ItemRow, openPlace, placeOf } from '../unmatched/item-row.ts'
import { moveItems } from '../unmatched/move-items.ts'
import { requireVersion } from './decide-mapping.ts'
import type { OpScope, UndoRecord } from './op-scope.ts'

/**
 * Puts items where they were before `target`, and with them the mapping and the suggestion that it changed. Answers false
 * where a later decision on the suggestion stands in the way; throws `version.conflict` where one on the mapping does.
 */
export function putBack(
  scope: Pick<OpScope, 'db' | 'workspaceId' | 'at'>,
  target: OpId,
  { undo, rows }: { readonly undo: Pick<UndoRecord, 'mapping' | 'suggestion'>; readonly rows: readonly ItemRow[] },
): boolean {
  const { db, workspaceId, at } = scope
  const { mapping, suggestion = null } = undo
  if (mapping !== null) restoreMapping(scope, mapping)
  moveItems(db, { workspaceId, at, rows, next: (row) => placeOf(row).previous ?? openPlace })
  if (mapping !== null) addCarried(db, workspaceId, mapping.id, { count: -rows.length, at })
  return suggestion === null || takeBack(scope, target, suggestion)
}

function restoreMapping(
  { db, workspaceId, at }: Pick<OpScope, 'db' | 'workspaceId' | 'at'>,
  { id, change }: NonNullable<UndoRecord['mapping']>,
): void {
  if (change === null) return
  const mapping = requireMapping(db, workspaceId, id)
  requireVersion(mapping, change.version)
  // What a retired mapping led to may have been archived since: nothing leads there any more.
  if (mapping.state.kind === 'retired') requireDestination(db, workspaceId, mapping.destination)
  setMappingState(db, workspaceId, mapping, { state: change.before ?? { kind: 'retired' }, at })
}
