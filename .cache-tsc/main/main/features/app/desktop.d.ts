import type { CommandState } from '#shared/ipc/app-calls.ts';
import type { DesktopFiles } from '../event-files/desktop-files.ts';
/** The log's file. Which one it is, nobody outside may say. */
interface DesktopLog {
    readonly file: string;
    /** Shows it in the system's own file manager. */
    show(): void;
}
/** What only a desktop has; the Node host goes without. */
export interface Desktop {
    /** The system's accent as `#rrggbb`; null where it has none that can be read. */
    systemAccent(): string | null;
    /** The menu bar shows which commands can be run. */
    showCommands(state: CommandState): void;
    /** Null where a page has to offer and take files by itself. */
    readonly files: DesktopFiles | null;
    /** Null where the log is in the terminal. */
    readonly log: DesktopLog | null;
}
export declare const noDesktop: Desktop;
export {};
