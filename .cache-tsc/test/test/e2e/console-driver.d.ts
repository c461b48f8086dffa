import type { ChildProcess } from 'node:child_process';
import type { Browser, ElectronApplication, Page } from '@playwright/test';
export interface ConsoleOptions {
    readonly dataDir: string;
    /** `--sample`, `--service URL`. */
    readonly args?: readonly string[];
    readonly env?: Readonly<Record<string, string>>;
    /** For Electron alone. */
    readonly electron?: {
        /** What stands before the app's folder: Electron's own switches. */
        readonly switches?: readonly string[];
        readonly executablePath?: string;
        readonly appDir?: string;
    };
    /** Told every frame that crosses the Node host's socket, both ways. */
    readonly onFrame?: (frame: string) => void;
}
/** A running console with its window. */
export interface RunningConsole {
    readonly page: Page;
    /** Where it is a desktop app: its main side. */
    readonly app?: ElectronApplication;
    readonly process: ChildProcess;
    /** What it has written to its two outputs. */
    output(): string;
    /** Ends it as a person would. */
    stop(): Promise<void>;
    /** Ends it as a power cut would. */
    kill(): Promise<void>;
}
/** Starts a program of ours and waits for the line of its output that names its address. */
export declare function startProgram(args: readonly string[], line: RegExp, env?: Readonly<Record<string, string>>): Promise<{
    readonly child: ChildProcess;
    readonly address: string;
    readonly output: () => string;
}>;
/** Ends a child and waits until it is gone. */
export declare function endChild(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL' | 'SIGSEGV'): Promise<void>;
/** The console behind the Node host, in a browser of its own context. */
export declare function openInBrowser(browser: Browser, options: ConsoleOptions): Promise<RunningConsole>;
/** A console as a desktop app, with its main process at hand. */
export interface RunningApp extends RunningConsole {
    readonly app: ElectronApplication;
}
/** The console as a desktop app. */
export declare function openInElectron(options: ConsoleOptions): Promise<RunningApp>;
/** The folder that Electron is started on. */
export declare function electronAppDir(): string;
