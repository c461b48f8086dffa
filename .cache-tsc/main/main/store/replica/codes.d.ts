import type { Provider } from '#shared/model/provider.ts';
/** The numbers that stand for words in the replica's rows. Part of the file format: add, never change. */
export declare const providerCode: {
    readonly github: 1;
    readonly gitlab: 2;
    readonly jira: 3;
    readonly linear: 4;
    readonly slack: 5;
};
export declare const stateCode: {
    readonly open: 0;
    readonly snoozed: 1;
    readonly mapped: 2;
    readonly ignored: 3;
};
export declare const outcomeCode: {
    readonly routed: 1;
    readonly ignored: 2;
    readonly unmatched: 3;
};
export declare const mappingStateCode: {
    readonly active: 1;
    readonly paused: 2;
    readonly retired: 3;
};
export declare function providerOf(code: number): Provider;
