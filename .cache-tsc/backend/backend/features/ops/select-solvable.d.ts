import type { FrozenSelection } from '#shared/model/operation.ts';
import type { ReadDb } from '#backend/store/db.ts';
import type { SolvableGroups } from '../mappings/solvable-items.ts';
import { type SelectedItems } from './select-items.ts';
/** The items of a frozen selection, with those of the projects below where it counts them as well. */
export declare function selectSolvable(db: ReadDb, workspaceId: string, selection: FrozenSelection, { own, below }: SolvableGroups): SelectedItems;
