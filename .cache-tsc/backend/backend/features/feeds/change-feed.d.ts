import type { Feed } from '#shared/model/feed.ts';
import type { TenantTools } from '#backend/features/command-tools.ts';
/** Renames a feed; throws `feed.not_found`, `version.conflict`. */
export declare function renameFeed(tools: TenantTools, id: Feed['id'], { name, ifMatch }: {
    readonly name: string;
    readonly ifMatch: number;
}): Feed;
/** Puts a feed away; throws `feed.not_found`, `feed.illegal_transition`. */
export declare function archiveFeed(tools: TenantTools, id: Feed['id']): Feed;
/** Brings a feed back; throws `feed.not_found`, `feed.illegal_transition`. */
export declare function unarchiveFeed(tools: TenantTools, id: Feed['id']): Feed;
