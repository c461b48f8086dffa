import type { GuardResult } from './guard-results.ts';
/** What each number of the security table guards, in a few words. */
declare const guards: {
    readonly S1: 'window sandboxed, without Node';
    readonly S2: 'content security policy';
    readonly S3: 'only our files are served';
    readonly S4: 'no other page, window, permission';
    readonly S5: 'one way out to the browser';
    readonly S6: 'IPC: sender, schema, size';
    readonly S7: 'fuses of the package';
    readonly S8: 'vault';
    readonly S9: 'tokens never leak';
    readonly S10: 'OAuth on loopback';
    readonly S11: 'token refresh';
    readonly S12: 'deep links only navigate';
    readonly S13: 'tenants apart';
    readonly S14: 'Node host: one address, one tab';
    readonly S15: 'outbound requests';
    readonly S16: 'inbound limits';
    readonly S17: 'provider text is text';
    readonly S18: 'nothing phones home';
    readonly S19: 'dependencies';
};
export type GuardNumber = keyof typeof guards;
export interface GuardRow {
    readonly guard: GuardNumber;
    readonly state: 'pass' | 'fail' | 'skip';
    readonly note: string;
}
/** One row for each number; `electron` tells whether its tests could have run. */
export declare function guardRows(results: readonly GuardResult[], { electron }: {
    electron: boolean;
}): GuardRow[];
export declare function guardLine({ guard, state, note }: GuardRow): string;
export {};
