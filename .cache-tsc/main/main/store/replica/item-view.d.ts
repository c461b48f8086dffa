import type { OpId } from '#shared/model/ids.ts';
import type { ItemState } from '#shared/model/unmatched-item.ts';
import type { WriteDb } from '../sqlite/database.ts';
import type { Overlay } from './overlay.ts';
import type { TallyBatch } from './tally-batch.ts';
/** The state of an item from its row: only states with more to say than their name have JSON. */
export declare function itemStateOf(json: string | null): ItemState;
export declare function stateJsonOf(state: ItemState): string | null;
/** The number that stands for an op in the replica; made where it is new. */
export declare function deciderNumber(db: WriteDb, opId: OpId, actor: string, at: number): number;
/** Works out again what an item is under the overlay, and brings the view and its tallies up to it. */
export declare function refoldItem(db: WriteDb, no: number, overlay: Overlay, tallies: TallyBatch): void;
