import { type TestCounts } from './test-counts.ts';
export declare const e2eProjects: readonly ['chromium', 'electron'];
export type E2eProject = (typeof e2eProjects)[number];
/** What a missing Electron left out, in the form of a report. */
export declare const listReport: string;
export declare function e2eReport(project: E2eProject): string;
/** Runs the browser tests of one project; the build must be there. */
export declare function runE2e(project: E2eProject, args: readonly string[]): Promise<TestCounts>;
