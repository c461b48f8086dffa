import type { Clock } from '#shared/lib/clock.ts';
import { type DatabaseFacts } from './describe-database.ts';
export interface TakenIn extends DatabaseFacts {
    /** What doesn't add up in the backup; it can be served all the same. */
    readonly warnings: readonly string[];
}
interface Source {
    readonly from: string;
    readonly draft: string;
    readonly actor: string;
    readonly clock: Clock;
    readonly randomBytes: (count: number) => Uint8Array;
}
/** Makes of a backup a database that may be served: checked, of this version, and in a new life of its feeds. The backup stays as it is. */
export declare function takeIn({ from, draft, actor, clock, randomBytes }: Source): Promise<TakenIn>;
export {};
