import type { ConsoleFlags } from '../console-flags.ts';
/** The folder that the flags name, or the platform's own. */
export declare function dataDirOf(flags: ConsoleFlags): string;
