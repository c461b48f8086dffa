import type { z } from 'zod';
import type { Call } from '#shared/ipc/call.ts';
import type { IpcContract } from '#shared/ipc/contract.ts';
export type CallTable = Readonly<Record<string, Call>>;
/** One function per declared call: takes what the input schema parsed, answers what the output schema takes. */
export type HandlersOf<C extends CallTable> = {
    readonly [M in keyof C]: (input: z.output<C[M]['input']>) => Promise<z.input<C[M]['output']>> | z.input<C[M]['output']>;
};
/** The handlers of one noun: `IpcHandlers<'ops.decide' | 'ops.undo'>`. */
export type IpcHandlers<M extends keyof IpcContract = keyof IpcContract> = HandlersOf<Pick<IpcContract, M>>;
