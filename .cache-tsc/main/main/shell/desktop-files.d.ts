import { type BrowserWindow } from 'electron';
import type { DesktopFiles } from '../features/event-files/desktop-files.ts';
/** The system's dialogs, over the console's window. */
export declare function createDesktopFiles(window: () => BrowserWindow | undefined): DesktopFiles;
