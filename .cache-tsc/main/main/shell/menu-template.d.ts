import type { MenuItemConstructorOptions } from 'electron';
import type { AppFacts } from '../features/app/app-handlers.ts';
import { type CommandId } from '#shared/ipc/command-table.ts';
export interface MenuParts {
    readonly platform: AppFacts['platform'];
    /** Only a build from sources has tools for whoever works on it. */
    readonly isPackaged: boolean;
    readonly run: (command: CommandId) => void;
    readonly zoom: (change: 'in' | 'out' | 'reset') => void;
    readonly showLog: () => void;
}
export type MenuItem = MenuItemConstructorOptions;
type Item = MenuItem;
/** The menu bar of a platform. Every command is in it once; the page says later which can be run. */
export declare function menuTemplate(parts: MenuParts): Item[];
export {};
