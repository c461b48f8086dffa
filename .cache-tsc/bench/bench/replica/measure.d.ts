import type { WorkloadRow } from '../workload.ts';
/** Times of single calls, in milliseconds. */
export interface Times {
    readonly p50: number;
    readonly p95: number;
    readonly worst: number;
}
export declare function timesOf(times: readonly number[]): Times;
/** Runs two ways of doing the same in turn, so that noise hits both alike. */
export declare function compare(rounds: number, ours: (round: number) => Promise<unknown>, theirs: (round: number) => unknown): Promise<{
    readonly ours: Times;
    readonly theirs: Times;
}>;
/** A figure held against a peer of the same run. */
export declare function ratioRow(measure: string, value: number, peer: {
    readonly name: string;
    readonly value: number;
}, most: number): WorkloadRow;
/** A figure held against a fixed limit. */
export declare function limitRow(measure: string, value: number, mostMs: number): WorkloadRow;
export declare function reportRow(measure: string, value: number, unit: string): WorkloadRow;
