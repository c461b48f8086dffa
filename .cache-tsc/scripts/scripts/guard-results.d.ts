export type GuardPlace = 'unit' | 'Chromium' | 'Electron';
/** One test of one guard, as its runner reported it. */
export interface GuardResult {
    /** `S5`. */
    readonly guard: string;
    readonly place: GuardPlace;
    readonly title: string;
    readonly outcome: 'passed' | 'failed' | 'skipped';
    /** Why it was skipped, where its runner was told. */
    readonly why?: string;
}
export declare function guardsOfVitest(report: unknown): GuardResult[];
export declare function guardsOfPlaywright(report: unknown, place: GuardPlace): GuardResult[];
/** What stands in a report; a list that Playwright made without running anything holds nothing but skipped tests. */
export declare function readGuards(file: string, place: GuardPlace): GuardResult[];
