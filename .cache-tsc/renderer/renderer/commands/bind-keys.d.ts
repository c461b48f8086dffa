import type { Command } from './command.ts';
export interface KeyGuards {
    /** Whether something over the screen was asked for, even if the focus is not in it yet. */
    readonly isCovered: () => boolean;
    readonly singleKeys: boolean;
}
/** Binds every command's keys to the window; returns how to unbind. */
export declare function bindKeys(target: Window, commands: readonly Command[], guards: KeyGuards): () => void;
