import type { ConsoleFlags } from '../console-flags.ts';
import { type Log } from '../log/log.ts';
import type { FileBox } from './file-box.ts';
import type { LinkBox } from './link-box.ts';
export interface ElectronOptions {
    readonly flags: ConsoleFlags;
    readonly dataDir: string;
    readonly distDir: string;
    readonly serviceToken: string | undefined;
    readonly links: LinkBox;
    readonly files: FileBox;
    readonly log: Log;
    /** Takes lines that are fit for the log, as those of another process. */
    readonly writeLog: (line: string) => void;
    readonly logFile: string;
}
/** Runs the console in its window. Called when Electron is ready. */
export declare function runElectron(options: ElectronOptions): void;
