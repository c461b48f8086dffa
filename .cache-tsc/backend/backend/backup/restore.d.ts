import type { Clock } from '#shared/lib/clock.ts';
import { type TakenIn } from './take-in.ts';
export interface RestoreFacts extends TakenIn {
    readonly restored: string;
    readonly from: string;
    /** Where what was there before is now; null where nothing was. */
    readonly kept: string | null;
}
/**
 * Puts a backup in the place of a folder's database, which keeps another name beside it. Refused with `data_dir.in_use` while
 * anybody has it open; whatever fails leaves what was there in its place.
 */
export declare function restore(options: {
    readonly dataDir: string;
    readonly from: string;
    readonly actor: string;
    readonly clock: Clock;
    readonly randomBytes: (count: number) => Uint8Array;
}): Promise<RestoreFacts>;
