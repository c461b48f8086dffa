import type { ElectronApplication } from '@playwright/test';
/** Chooses an item of the menu bar, as the system would. */
export declare function clickMenu(app: ElectronApplication, id: string): Promise<void>;
/** What an item of the menu bar shows now. */
export declare function menuItem(app: ElectronApplication, id: string): Promise<{
    readonly enabled: boolean;
    readonly checked: boolean;
} | null>;
/** Starts the app once more on the same data, as a link or an icon does; resolves with its exit code. */
export declare function startAgain(dataDir: string, ...args: readonly string[]): Promise<number | null>;
/** The only window's place and looks. */
export declare function windowState(app: ElectronApplication): Promise<{
    windows: number;
    bounds: Electron.Rectangle | undefined;
    zoom: number | undefined;
    isFullScreen: boolean | undefined;
    devTools: boolean | undefined;
}>;
/** Notes the items of every menu that would pop up, instead of showing it. */
export declare function catchMenus(app: ElectronApplication): Promise<() => Promise<readonly (readonly string[])[]>>;
