import type { Clock } from '#shared/lib/clock.ts';
/** How many points at once, and how many more each second. */
export interface PaceLimits {
    readonly burst: number;
    readonly perSecond: number;
}
/** Answers how long to wait before a request of so many points, and counts it. */
export declare function createPace({ burst, perSecond }: PaceLimits, clock: Clock): (points: number) => number;
