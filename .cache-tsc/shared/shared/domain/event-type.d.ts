/** A body with the words that every title begins with. */
export interface EventBody {
    readonly root: unknown;
    /** The body's `action`; empty where its type has none. */
    readonly action: string;
    /** Who did it, as a title says it. */
    readonly who: string;
}
/** What one type's body says beyond what all types share. Missing pieces may be anything: they become null. */
export interface EventReading {
    readonly kind: string | null;
    readonly title: string;
    readonly url?: unknown;
    /** A branch name or a full ref; refs that aren't branches become null. */
    readonly branch?: unknown;
    readonly commitSha?: unknown;
    readonly occurredAt?: unknown;
    readonly paths?: readonly string[];
}
export type NeededShape = 'text' | 'list' | 'object' | 'number';
export interface EventType {
    /** What a body must have for its event header to be believed. */
    readonly needs: Readonly<Record<string, NeededShape>>;
    /** True for types whose bodies have little of their own: then another type's subject disagrees with the header. */
    readonly bare?: true;
    /** True for events about our own connection rather than about anybody's work. */
    readonly lifecycle?: true;
    /** True for a lifecycle event after which nothing is left of the connection. */
    readonly ends?: true;
    readonly read: (body: EventBody) => EventReading;
}
export type EventTypes = Readonly<Record<string, EventType>>;
/** A name out of a body, as a title may show it. */
export declare function shown(value: unknown, fallback: string, maxLength?: number): string;
/** `#12: Fix totals`, or less where pieces are missing. */
export declare function numbered(subject: unknown): string;
/** An action as words: `converted_to_draft` becomes `converted to draft`. */
export declare function actionWords(action: string): string;
/** The signal kind of an action: `table` has the actions that end or begin something, everything else updates. */
export declare function kindOf(noun: string, action: string, table: Readonly<Record<string, string>>): string;
/** `refs/heads/main` as `main`; a bare name is a branch already; tags and other refs are none. */
export declare function branchOfRef(ref: unknown): string | null;
/** The first seven characters of a commit's name. */
export declare function shortSha(sha: unknown): string;
/** The last time that a thing names about itself. */
export declare function lastTimeOf(subject: unknown): string | null;
