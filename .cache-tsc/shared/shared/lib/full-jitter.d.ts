/** A random wait between 0 and `baseMs` · 2^attempt, at most `capMs`. `random` answers in [0, 1); the first attempt is 0. */
export declare function fullJitterMs({ attempt, baseMs, capMs, random, }: {
    attempt: number;
    baseMs: number;
    capMs: number;
    random: () => number;
}): number;
