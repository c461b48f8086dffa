/** What to do about a page that ended: load it again after a wait, or ask a person, because it keeps ending. */
export type Revival = {
    readonly kind: 'load';
    readonly delayMs: number;
} | {
    readonly kind: 'ask';
};
export declare const revivalLimits: {
    readonly most: 3;
    readonly withinMs: 60000;
    readonly baseMs: 500;
};
/** The answer to the newest of `endedAt` (ms, ascending): the first time at once, then later and later, the fourth time within a minute not by itself. */
export declare function nextRevival(endedAt: readonly number[]): Revival;
