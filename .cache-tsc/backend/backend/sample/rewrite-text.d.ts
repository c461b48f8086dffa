import type { Cast } from './cast.ts';
/** What the example calls things, so that every mention can be replaced. */
export interface Mentions {
    readonly fullName: string | undefined;
    readonly branches: ReadonlySet<string>;
}
/** A text of the example, with its repository, owner, branches, numbers, commits and mail addresses replaced by ours. */
export declare function rewriteText(text: string, key: string, cast: Cast, mentions: Mentions): string;
/** The hash that stands for one of the example's commits in this delivery. */
export declare function commitOf(cast: Cast, sha: string): string;
/** A time of the example, moved to where it belongs in ours: ends are just now, beginnings keep their order before it. */
export declare function rewriteTime(timeMs: number, key: string, facts: {
    readonly cast: Cast;
    readonly newestMs: number;
}): number;
