/**
 * What "closes within" means: after `now`, and at the end of a whole minute at the latest.
 * Counts and lists are asked for moments apart; the minute keeps one event from being in this one and not yet in that one.
 */
export declare function closingSpan(now: number, withinMs: number): {
    readonly after: number;
    readonly until: number;
};
