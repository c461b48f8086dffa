import type { Clock } from '#shared/lib/clock.ts';
import type { NewId } from '#shared/lib/new-id.ts';
import type { WriteDb } from '#backend/store/db.ts';
/** What a command needs besides its input; a handler's context is one. */
export interface CommandTools {
    readonly write: <T>(work: (db: WriteDb) => T) => T;
    readonly clock: Clock;
    readonly newId: NewId;
}
/** A command in one workspace, by someone. */
export interface TenantTools extends CommandTools {
    readonly workspaceId: string;
    readonly principal: {
        readonly name: string;
    };
}
