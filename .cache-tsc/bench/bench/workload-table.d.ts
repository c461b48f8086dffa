import type { WorkloadRow } from './workload.ts';
/** The rows of one workload as a table of plain text. */
export declare function workloadTable(rows: readonly WorkloadRow[]): string;
