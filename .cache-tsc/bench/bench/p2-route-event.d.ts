import type { Workload } from './workload.ts';
export declare const workload: Workload;
