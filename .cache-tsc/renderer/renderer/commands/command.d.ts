import type { CommandId, CommandSection } from '#shared/ipc/command-table.ts';
/** One thing that the operator can ask for, tied to what it does. */
export interface Command {
    readonly id: CommandId;
    readonly section: CommandSection;
    readonly title: string;
    readonly keys: readonly string[];
    readonly alsoShown?: readonly string[];
    /** Whether it makes sense now; always, when left out. */
    readonly when?: () => boolean;
    /** Whether the palette lists it now; its keys act all the same, and say why nothing came of it. */
    readonly isOffered?: () => boolean;
    /** Whether what it chooses is chosen now; only for commands that the table marks. */
    readonly isOn?: () => boolean;
    /** Changes how things look and nothing else: what lies over the screen stays there. */
    readonly isLook?: true;
    /** Whether it runs again and again while its key is held down. */
    readonly repeats?: boolean;
    readonly run: () => void;
}
export type CommandAction = Pick<Command, 'when' | 'isOffered' | 'isOn' | 'isLook' | 'repeats' | 'run'>;
/** Whether a command can be run now. */
export declare function isAvailable(command: Pick<Command, 'when'>): boolean;
