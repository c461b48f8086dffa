import type { Browser, Page } from '@playwright/test';
/** A console that was just started, and the page that shows it. Times are `performance.now()`. */
export interface OpenedConsole {
    readonly page: Page;
    readonly pid: number;
    readonly startedAt: number;
    /** When it could first be reached: the address was printed, or the window's page was there. */
    readonly reachedAt: number;
    close(): Promise<void>;
}
/** The browser that a person already has open. */
export declare function openBrowser(): Promise<{
    browser: Browser;
    pid: number;
    /** Disconnecting alone would leave it running. */
    close: () => Promise<void>;
}>;
/** The console in the Node host, in a new tab of that browser. `onPage` sees the tab before it is sent anywhere. */
export declare function openInTab(browser: Browser, dataDir: string, onPage?: (page: Page) => void): Promise<OpenedConsole>;
/** The folder that Electron is started on, or why there is none. */
export declare function electronApp(): {
    readonly binary: string;
    readonly appDir: string;
} | {
    readonly missing: string;
};
/** The console as a desktop app. Its page is reached by the debugging port: a driver in its main process would slow its start. */
export declare function openInElectron(app: {
    readonly binary: string;
    readonly appDir: string;
}, dataDir: string): Promise<OpenedConsole>;
/** A window of the same binary that shows one line and answers a key: what no console can start faster than. */
export declare function openEmptyElectron(binary: string): Promise<OpenedConsole>;
/** Waits until the first rows are painted, then presses a key once and waits until it is answered. Times are this process's. */
export declare function untilInteractive(page: Page): Promise<{
    readonly rowsAt: number;
    readonly keyAt: number;
}>;
