import type { Feed, FeedKind, FeedState } from '#shared/model/feed.ts';
import type { ReadDb } from '#backend/store/db.ts';
export declare function listFeeds(db: ReadDb, workspaceId: string, query: {
    readonly limit: number;
    readonly cursor?: string | undefined;
    readonly kind?: FeedKind | undefined;
    readonly state?: FeedState | undefined;
}): {
    items: Feed[];
    next_cursor: string | null;
};
/** The feed, or throws `feed.not_found`. */
export declare function requireFeed(db: ReadDb, workspaceId: string, id: string): Feed;
export declare function findFeedBySlug(db: ReadDb, workspaceId: string, slug: string): Feed | undefined;
