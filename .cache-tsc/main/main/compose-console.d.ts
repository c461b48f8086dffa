import { type Console } from './console.ts';
import type { ConsoleFlags } from './console-flags.ts';
import type { AppFacts } from './features/app/app-handlers.ts';
import type { Desktop } from './features/app/desktop.ts';
import { type PreferencesFile } from './features/preferences/preferences-file.ts';
import type { Log } from './log/log.ts';
import type { ServiceProcess } from './service/service-process.ts';
export interface ComposedConsole {
    readonly console: Console;
    readonly preferences: PreferencesFile;
    /** Stops everything, what was decided stays; then the data folder is free again. */
    stop(): Promise<void>;
}
/** Puts the console together from the real clock, disk and network; only the two entries call it. */
export declare function composeConsole(options: {
    readonly flags: ConsoleFlags;
    readonly dataDir: string;
    readonly distDir: string;
    readonly serviceToken: string | undefined;
    readonly spawnService: (file: string) => ServiceProcess;
    readonly host: AppFacts['host'];
    readonly desktop?: Desktop;
    readonly log: Log;
}): ComposedConsole;
