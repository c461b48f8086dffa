/** Runs something once, later; the answer calls it off. */
export type After = (delayMs: number, run: () => void) => () => void;
/** The real clock's timers; composition roots pass this one. */
export declare const afterTimeout: After;
