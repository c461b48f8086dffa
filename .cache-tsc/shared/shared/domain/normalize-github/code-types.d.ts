import type { EventTypes } from '../event-type.ts';
/** Pushes, refs, commits and the wiki. */
export declare const codeTypes: EventTypes;
/** `: "first words"` of a comment, or nothing. */
export declare function quoted(comment: unknown): string;
