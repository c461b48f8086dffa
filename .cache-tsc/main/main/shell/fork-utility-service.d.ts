import type { ServiceProcess } from '../service/service-process.ts';
/** Starts the embedded service as a utility process of Electron; what it writes goes into our log. */
export declare function forkUtilityService(file: string, write: (line: string) => void): ServiceProcess;
