import { type StdioOptions } from 'node:child_process';
type Child = {
    readonly command: string;
    readonly args: readonly string[];
    readonly cwd?: string;
    readonly env?: Readonly<Record<string, string | undefined>>;
    readonly stdio?: StdioOptions;
    /** Written to the child's descriptor 3, which nobody else can read. */
    readonly secret?: string | undefined;
    /** The child is killed when it has not ended by itself after this long. */
    readonly timeLimitMs?: number;
};
/** Runs a program to its end and returns its exit code; 127 when it could not start, 128 + n when signal n ended it. */
export declare function runChild({ command, args, cwd, env, stdio, secret, timeLimitMs }: Child): Promise<number>;
export {};
