import type { Clock } from '#shared/lib/clock.ts';
import type { NewId } from '#shared/lib/new-id.ts';
import type { WriteDb } from '#backend/store/db.ts';
export interface Removed {
    readonly events: number;
    readonly bodies: number;
    readonly changes: number;
}
interface Request {
    readonly db: WriteDb;
    readonly newId: NewId;
    readonly now: number;
    /** For how long it takes; without it everything happens at `now`. */
    readonly clock?: Clock;
}
/**
 * One clean-up of all workspaces, a short transaction per step; between steps others write. Yields what each step removed and
 * where. What was removed is audited, once per workspace, and is a job there, which somebody may cancel.
 */
export declare function retentionSteps(request: Request): Generator<Removed & {
    readonly workspaceId: string;
}, void>;
export {};
