/** Looks again and again until it is stopped; then it tells what it saw. Linux only. */
export declare function watchSockets(root: number): {
    readonly looks: () => number;
    readonly stop: () => string[];
};
