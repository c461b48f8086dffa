import { z } from 'zod';
export declare const feedKindSchema: z.ZodEnum<{
    incident_stream: "incident_stream";
    team_feed: "team_feed";
}>;
export type FeedKind = z.infer<typeof feedKindSchema>;
/**
 * Where a team, or those who handle incidents, read along.
 *
 *   active ⇄ archived        (archive, unarchive)
 */
export declare const feedSchema: z.ZodObject<{
    id: z.ZodTemplateLiteral<`feed_${string}`>;
    kind: z.ZodEnum<{
        incident_stream: "incident_stream";
        team_feed: "team_feed";
    }>;
    slug: z.ZodString;
    name: z.ZodString;
    archivedAt: z.ZodNullable<z.ZodISODateTime>;
    createdAt: z.ZodISODateTime;
    version: z.ZodInt;
}, z.core.$loose>;
export type Feed = z.infer<typeof feedSchema>;
export declare const feedStateSchema: z.ZodEnum<{
    active: "active";
    archived: "archived";
}>;
export type FeedState = z.infer<typeof feedStateSchema>;
export declare const createFeedInput: z.ZodObject<{
    kind: z.ZodEnum<{
        incident_stream: "incident_stream";
        team_feed: "team_feed";
    }>;
    slug: z.ZodString;
    name: z.ZodString;
}, z.core.$strict>;
export declare const updateFeedInput: z.ZodObject<{
    name: z.ZodString;
}, z.core.$strict>;
/** When the feed is archived after the step, or throws `feed.illegal_transition`. */
export declare function nextArchivedAt({ archivedAt }: Pick<Feed, 'archivedAt'>, step: {
    readonly kind: 'archive';
    readonly at: Feed['createdAt'];
} | {
    readonly kind: 'unarchive';
}): Feed['archivedAt'];
