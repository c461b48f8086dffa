import type { Fleet } from './intake-fleet.ts';
import { type LoadOptions, type LoadReport } from './webhook-load.ts';
export declare const soaking: boolean;
/** Loads a fleet while it is killed, mapped and followed, ends it, and holds what it stored to the laws. */
export declare function runIntake(fleet: Fleet, load: Omit<LoadOptions, 'seed'>, name: string): Promise<{
    readonly report: LoadReport;
    readonly figure: string;
}>;
