import type { Clock } from '#shared/lib/clock.ts';
import type { NewId } from '#shared/lib/new-id.ts';
import type { WriteDb } from '#backend/store/db.ts';
import type { FreePages } from '#backend/store/service-database.ts';
import { type Removed } from './retention-steps.ts';
export interface Retention {
    /** Does all that is due now. */
    drain(): Promise<void>;
    stop(): void;
}
/** Removes what policies no longer keep, every hour and a little at a time; it gives way to whatever providers wait for. */
export declare function createRetention(options: {
    readonly db: WriteDb;
    readonly newId: NewId;
    readonly clock: Clock;
    readonly isBusy: () => boolean;
    readonly onRemoved: (removed: Removed & {
        readonly workspaceId: string;
    }) => void;
    readonly onFailure: (error: unknown) => void;
    readonly freePages: FreePages | undefined;
}): Retention;
