import type { InstallationId, MemberId } from '#shared/model/ids.ts';
import type { Link } from '#shared/model/link.ts';
import type { ReadDb } from '#backend/store/db.ts';
/** Links of a workspace, the oldest first. */
export declare function listLinks(db: ReadDb, workspaceId: string, query: {
    readonly limit: number;
    readonly cursor?: string | undefined;
    readonly member_id?: string | undefined;
    readonly installation_id?: string | undefined;
    readonly state?: string | undefined;
}): {
    items: Link[];
    next_cursor: string | null;
};
/** The link, or throws `link.not_found`. */
export declare function requireLink(db: ReadDb, workspaceId: string, id: string): Link;
/** The link of a member to one of the provider's users that isn't revoked. */
export declare function findLiveLink(db: ReadDb, workspaceId: string, key: {
    readonly installationId: InstallationId;
    readonly memberId: MemberId;
    readonly providerUserId: string;
}): Link | undefined;
/** What a member has that isn't revoked. */
export declare function liveLinksOfMember(db: ReadDb, workspaceId: string, memberId: MemberId): Link[];
