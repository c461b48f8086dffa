import type { NewId } from '#shared/lib/new-id.ts';
import type { Link } from '#shared/model/link.ts';
import type { WriteDb } from '#backend/store/db.ts';
interface RevokeScope {
    readonly db: WriteDb;
    readonly newId: NewId;
    readonly at: number;
    readonly workspaceId: string;
    readonly actor: string;
}
/** Revokes a link for good; throws `link.illegal_transition`. Call it in the transaction of the command. */
export declare function revokeLink({ db, newId, at, workspaceId, actor }: RevokeScope, before: Link, by: 'operator' | 'deactivation' | 'provider'): Link;
export {};
