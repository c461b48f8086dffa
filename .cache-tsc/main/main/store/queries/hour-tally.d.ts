import type { ReadDb } from '../sqlite/database.ts';
interface Facet {
    readonly state: number;
    readonly provider: number | null;
}
/** How many items of the facet close after `fromMs` and at `toMs` at the latest: whole hours from the tally, the two ends from the index. */
export declare function countClosing(db: ReadDb, { state, provider }: Facet, fromMs: number, toMs: number): number;
/** Where a window begins: items below `below` (newest first) after `skip` more. Adds hours up instead of walking over what lies before. */
export declare function seekNewest(db: ReadDb, { state, provider }: Facet, offset: number): {
    readonly below: number;
    readonly skip: number;
};
export {};
