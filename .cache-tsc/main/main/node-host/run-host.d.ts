import type { ConsoleFlags } from '../console-flags.ts';
import type { Log } from '../log/log.ts';
export interface RunningHost {
    readonly address: string;
    stop(): Promise<void>;
}
/** The console behind a loopback server. Everything that can fail at once fails here, before anything runs. */
export declare function runHost(options: {
    readonly flags: ConsoleFlags;
    readonly distDir: string;
    readonly serviceToken: string | undefined;
    readonly log: Log;
    /** For people at the terminal; stdout has the address alone. */
    readonly say: (line: string) => void;
}): Promise<RunningHost>;
