import type { NewId } from '#shared/lib/new-id.ts';
import type { WriteDb } from '#backend/store/db.ts';
interface RevokeScope {
    readonly db: WriteDb;
    readonly newId: NewId;
    /** When the news came: a link that was made since is another authorization. */
    readonly at: number;
    /** Whether a workspace may be written to now. */
    readonly hold: (workspaceId: string) => boolean;
    /** Who said so, for the audit. */
    readonly actor: string;
}
interface RevokedAuthorizations {
    readonly provider: string;
    readonly host: string;
    /** Null where the provider says it of all that its app is installed in. */
    readonly externalInstallationId: string | null;
    readonly providerUserIds: readonly string[];
}
/**
 * Revokes the links of people who took back what they let the app do, in whichever workspaces they are linked. Answers false,
 * and has done nothing, where it is another process's turn in one of these.
 */
export declare function revokeAuthorizations(scope: RevokeScope, revoked: RevokedAuthorizations): boolean;
export {};
