import type { FrozenSelection } from '#shared/model/operation.ts'
import type { ReadDb } from '#backend/store/db.ts'
import type { SolvableGroups } from '../mappings/solvable-items.ts'
import { type SelectedItems, selectItems } from './select-items.ts'

/** The items of a frozen selection, with those of the projects below where it counts them as well. */
export function selectSolvable(
  db: ReadDb,
  workspaceId: string,
  selection: FrozenSelection,
  { own, below }: SolvableGroups,
): SelectedItems {
  const selected = selectItems(db, workspaceId, selection)
  if (selection.kind !== 'group' || selection.withBelow !== true || selection.groupKey !== own) return selected
  const others = below.map((groupKey) => selectItems(db, workspaceId, { ...selection, groupKey }))
  return { ...selected, rows: [selected, ...others].flatMap((each) => each.rows) }
}
