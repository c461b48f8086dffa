export type TestCounts = {
    readonly passed: number;
    readonly failed: number;
    readonly skipped: number;
};
export declare function countVitest(file: string): TestCounts;
export declare function countPlaywright(file: string): TestCounts;
export declare function addCounts(all: readonly TestCounts[]): TestCounts;
/** The plain line a test command ends on. */
export declare function summaryLine({ passed, failed, skipped }: TestCounts): string;
/** A run in which nothing ran proves nothing. */
export declare function exitCodeOf({ passed, failed }: TestCounts): number;
