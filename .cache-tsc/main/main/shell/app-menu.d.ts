import type { CommandState } from '#shared/ipc/app-calls.ts';
import { type MenuParts } from './menu-template.ts';
/** The menu bar, which shows what the page last said about its commands. */
export interface AppMenu {
    show(state: CommandState): void;
}
export declare const noCommands: CommandState;
export declare function setAppMenu(parts: MenuParts): AppMenu;
