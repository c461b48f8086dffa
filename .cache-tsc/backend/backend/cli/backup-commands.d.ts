import type { Clock } from '#shared/lib/clock.ts';
import type { ParseArgsConfig } from 'node:util';
import type { Flags } from './command.ts';
/** What a command works with that goes by files: it opens no store, and makes and migrates none. */
export interface FileTools {
    readonly dataDir: string;
    readonly actor: string;
    readonly clock: Clock;
    readonly randomBytes: (count: number) => Uint8Array;
    /** Value of `SWITCHBOARD_KEY`, where it is set. */
    readonly masterKey: string | undefined;
    readonly signal: AbortSignal;
}
export interface FileCommand {
    readonly usage: string;
    readonly summary: string;
    readonly options: NonNullable<ParseArgsConfig['options']>;
    /** `failed`: the answer says what is wrong, and the command ends with 1. */
    readonly run: (tools: FileTools, flags: Flags) => Promise<{
        readonly answer: unknown;
        readonly failed?: boolean;
    }>;
}
export declare const backupCommands: Readonly<Record<string, FileCommand>>;
