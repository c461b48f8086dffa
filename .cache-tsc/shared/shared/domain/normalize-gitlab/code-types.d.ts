import type { EventTypes } from '../event-type.ts';
/** Pushes, merge requests and the wiki. */
export declare const codeTypes: EventTypes;
export declare function verbOf(action: string): string;
/** `!7: Fix totals`, or less where pieces are missing. */
export declare function internalId(sign: '!' | '#', subject: unknown): string;
