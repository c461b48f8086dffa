/**
 * V8 lets the young generation of every thread grow to 48 MB on a machine with plenty, and three threads then hold more than the store does.
 * At a quarter of that the same work takes as long (P11).
 */
export declare const leanThread: {
    readonly maxYoungGenerationSizeMb: 12;
};
/** The same for a process, as it is given to Node. */
export declare const leanNodeFlags: readonly ['--max-semi-space-size=4'];
/** glibc keeps what was freed in as many arenas as there are threads, eight for each core; two are enough for ours. */
export declare function leanEnv(env: Readonly<Record<string, string | undefined>>): Record<string, string | undefined>;
