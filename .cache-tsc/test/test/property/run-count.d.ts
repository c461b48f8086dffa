/** How often a property is tried: SOAK_TIMES as often when soaking, a hundred times where that isn't set. */
export declare function runCount(usual: number): number;
