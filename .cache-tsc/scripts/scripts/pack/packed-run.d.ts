import type { RunnableApp } from './runnable-copy.ts';
/** A package that was started as a person starts it. */
export interface PackedRun {
    readonly dataDir: string;
    /** What it has written so far, to both streams. */
    output(): string;
    /** What Chromium's inspector says on the streams that it is given; nothing, unless it was asked for and is there. */
    inspectorAnswer(): string;
    isRunning(): boolean;
    signal(name: NodeJS.Signals): void;
    /** Asks it to end; its exit code, or the signal that it took. */
    stop(withinMs: number): Promise<number | string>;
}
export declare function startPacked({ binary }: Pick<RunnableApp, 'binary'>, { dataDir, args, env, }: {
    dataDir: string;
    args: readonly string[];
    env: Readonly<Record<string, string | undefined>>;
}): PackedRun;
/** Waits until something holds, for as long as the time lasts and the program runs. */
export declare function holdsWithin(limitMs: number, run: PackedRun, holds: () => boolean): Promise<boolean>;
/** Whether the console is past its start: it has taken its data folder. */
export declare function hasStarted({ dataDir }: PackedRun): boolean;
/** The package's processes that are still there after a moment: the helpers of a browser end by themselves, just after it. */
export declare function processesLeft(app: RunnableApp, graceMs: number): Promise<number[]>;
