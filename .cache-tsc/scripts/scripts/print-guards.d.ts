import type { TestCounts } from './test-counts.ts';
/** Prints the table of the guards from the reports of the last runs. Every number must hold, whatever the counts say. */
export declare function printGuards(): {
    readonly held: boolean;
    readonly counts: TestCounts;
};
