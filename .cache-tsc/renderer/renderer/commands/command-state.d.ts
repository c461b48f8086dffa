import type { CommandState } from '#shared/ipc/app-calls.ts';
import type { Command } from './command.ts';
/** What the menu bar shows of the registry: what makes sense now, and what is on. */
export declare function commandStateOf(commands: readonly Command[]): CommandState;
interface Watched {
    subscribe(listener: () => void): () => void;
}
/** Tells main the registry's state, now and whenever it is another one than was told last. Returns the way to stop. */
export declare function reportCommands({ commands, stores, report, }: {
    readonly commands: readonly Command[];
    /** Everything that `when`, `isOffered` and `isOn` look at. */
    readonly stores: readonly Watched[];
    readonly report: (state: CommandState) => Promise<unknown>;
}): () => void;
export {};
