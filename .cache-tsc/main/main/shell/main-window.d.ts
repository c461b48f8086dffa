import { BrowserWindow } from 'electron';
import type { PreferencesFile } from '../features/preferences/preferences-file.ts';
import { type ZoomChange } from './window-zoom.ts';
export interface MainWindow {
    readonly window: BrowserWindow;
    zoom(change: ZoomChange): void;
}
/** Makes the only window, as it was left last. It shows once it has something to show. */
export declare function createMainWindow({ preload, icon, preferences, }: {
    preload: string;
    /** Where the window has no installed app to take its icon from. */
    icon: string;
    preferences: PreferencesFile;
}): MainWindow;
