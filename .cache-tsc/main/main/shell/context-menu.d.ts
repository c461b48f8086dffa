import { type BrowserWindow } from 'electron';
/** Gives a window's right clicks their menus. */
export declare function showContextMenus(window: BrowserWindow): void;
