import type { BrowserWindowConstructorOptions } from 'electron';
import type { WindowState } from '../features/preferences/preferences-file.ts';
/** What the page is denied; every line is a default written down, so that a test can hold on to it. */
export declare const pagePreferences: {
    readonly sandbox: true;
    readonly contextIsolation: true;
    readonly webSecurity: true;
    readonly nodeIntegration: false;
    readonly nodeIntegrationInWorker: false;
    readonly nodeIntegrationInSubFrames: false;
    readonly webviewTag: false;
    readonly experimentalFeatures: false;
    readonly allowRunningInsecureContent: false;
    readonly navigateOnDragDrop: false;
    readonly safeDialogs: true;
    readonly spellcheck: false;
};
/** The page's own ground, so that nothing flashes before it paints. */
export declare const windowGround: (dark: boolean) => string;
/** The options of the only window. */
export declare function windowOptions({ preload, state, dark, isPackaged, }: {
    preload: string;
    state: WindowState;
    dark: boolean;
    /** Only a build from sources has developer tools. */
    isPackaged: boolean;
}): BrowserWindowConstructorOptions;
