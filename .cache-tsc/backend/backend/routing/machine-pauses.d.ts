import type { ResourceId } from '#shared/model/ids.ts';
import type { WriteDb } from '#backend/store/db.ts';
import type { KnownInstallation } from './route-cache.ts';
interface PauseScope {
    readonly db: WriteDb;
    readonly installation: KnownInstallation;
    readonly at: number;
}
/** Pauses what can't carry anything any longer. What an operator paused stays the operator's. */
export declare function pauseByMachine(scope: PauseScope, of: ResourceId | 'all', reason: string): void;
/** Resumes what the machine paused. */
export declare function resumeByMachine(scope: PauseScope, of: ResourceId): void;
export {};
