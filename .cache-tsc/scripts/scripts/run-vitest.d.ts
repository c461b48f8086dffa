import { type TestCounts } from './test-counts.ts';
export declare const vitestReport: string;
/** Runs the tests that vitest knows, all or those that `args` name. */
export declare function runVitest(args: readonly string[], env?: Readonly<Record<string, string>>): Promise<TestCounts>;
