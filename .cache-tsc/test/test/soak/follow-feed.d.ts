import type { Random } from '#backend/sample/random.ts';
import type { Fleet } from './intake-fleet.ts';
export interface Follower {
    /** The newest seq of every row that it was told of, by `entity id`. */
    readonly rows: ReadonlyMap<string, number>;
    readonly cursor: number;
    readonly pages: number;
    /** What no reader may ever see. */
    readonly faults: readonly string[];
    /** Reads on until there is nothing more, then ends. */
    catchUp(): Promise<void>;
}
/** Reads the feed from its beginning all the time, every page from whichever process is there. */
export declare function followFeed(fleet: Fleet, random: Random): Follower;
