import type { Feed } from '#shared/model/feed.ts';
export interface FeedRow {
    readonly id: Feed['id'];
    readonly kind: Feed['kind'];
    readonly slug: string;
    readonly name: string;
    readonly archived_at: number | null;
    readonly created_at: number;
    readonly version: number;
}
export declare const feedColumns = "feed.id, feed.kind, feed.slug, feed.name, feed.archived_at, feed.created_at, feed.version";
/** The wire form of a stored feed. */
export declare function toFeed(row: FeedRow): Feed;
