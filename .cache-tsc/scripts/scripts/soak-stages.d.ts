/** One part of a soak run: files that vitest runs with an environment of their own. */
export interface SoakStage {
    readonly name: string;
    readonly files: readonly string[];
    /** Its part of a run that has an end. */
    readonly share: number;
    /** How many of its tests take as long as they may. */
    readonly tests: number;
}
export declare const soakStages: readonly SoakStage[];
export declare const isScaledByTimes: ({ name }: SoakStage) => boolean;
/** The full figure of every property, in its usual numbers. */
export declare const fullTimes = 100;
/** How many times the usual number of tries fit into `seconds` when once takes `onceSeconds`; never more than the full figure. */
export declare function timesThatFit(seconds: number, onceSeconds: number): number;
/** What the first of the stages may take of the seconds that are left for all of them. */
export declare function secondsOfFirst(stages: readonly SoakStage[], left: number): number;
/** What each long test of a stage may take: checking and draining take their time after it has come to its end. */
export declare function busySeconds(stageSeconds: number, tests?: number): number;
export interface SoakAsked {
    readonly minutes: number;
    readonly stages: readonly SoakStage[];
    /** For tests that can run on more than one store; both where none is named. */
    readonly store: string | undefined;
    /** A part of the titles of the tests to run. */
    readonly title: string | undefined;
}
/** Reads `[STAGE]… [--minutes N] [--store sqlite|postgres] [-t TITLE]`. */
export declare function readSoakArgs(args: readonly string[]): SoakAsked;
