import type { Clock } from '#shared/lib/clock.ts';
import { type DatabaseFacts } from './describe-database.ts';
export interface BackupFacts extends DatabaseFacts {
    readonly file: string;
    readonly bytes: number;
    /** The moment at which the copy is true. */
    readonly at: string;
}
/**
 * Copies the database as it is at this moment, beside whoever writes to it. The copy gets its name once it is whole, checked
 * and on disk. Throws `backup.exists`, and what the disk says.
 */
export declare function backUp(options: {
    readonly databaseFile: string;
    readonly to: string;
    readonly clock: Clock;
    /** Names what is not finished; it is never taken for a backup. */
    readonly suffix: string;
    readonly signal?: AbortSignal;
}): Promise<BackupFacts>;
