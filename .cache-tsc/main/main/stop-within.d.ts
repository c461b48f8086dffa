/** Stops something, but waits for it at most so long; answers whether it was in time. Its failure is the caller's. */
export declare function stopWithin(limitMs: number, stop: () => Promise<void>): Promise<boolean>;
