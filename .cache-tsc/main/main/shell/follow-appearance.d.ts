import { type BrowserWindow } from 'electron';
import type { Console } from '../console.ts';
import type { PreferencesFile } from '../features/preferences/preferences-file.ts';
/** Keeps the window's own parts in the theme that was chosen, and the page informed of the system's accent. */
export declare function followAppearance({ console: running, preferences, window, }: {
    console: Console;
    preferences: PreferencesFile;
    window: () => BrowserWindow | undefined;
}): void;
