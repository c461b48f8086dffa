import type { ServiceProcess } from '../service/service-process.ts';
/** Starts the embedded service as a child of this process. What it writes goes to our stderr: stdout has one line only. */
export declare function forkService(file: string): ServiceProcess;
