import type { Command } from './command.ts';
/** The registry, built once by the root. */
export declare const CommandsContext: import("react").Context<readonly Command[]>;
export declare function useCommands(): readonly Command[];
/** A command's first key as it is printed on this machine's keyboard. */
export declare function useKeys(id: string): string;
