import { expect } from '@playwright/test';
import type { IpcBridge } from '#shared/ipc/bridge.ts';
import { type RunningApp } from '#test/e2e/console-driver.ts';
/** What Electron was told while the console started, and what would have left it. */
export interface Watched {
    readonly permission: {
        request?: (contents: null, name: string, answer: (granted: boolean) => void, details: object) => void;
        check?: (contents: null, name: string, origin: string, details: object) => boolean;
        device?: (details: object) => boolean;
    };
    readonly opened: string[];
    readonly downloads: boolean[];
}
declare global {
    var watched: Watched;
    interface Window {
        readonly switchboard?: IpcBridge;
    }
}
/** A part of WebContents that its types leave out. */
export interface Preferred {
    getLastWebPreferences(): Readonly<Record<string, unknown>>;
}
/** One desktop app for all tests of a file. */
export declare const test: import("playwright/test").TestType<import("playwright/test").PlaywrightTestArgs & import("playwright/test").PlaywrightTestOptions & object, import("playwright/test").PlaywrightWorkerArgs & import("playwright/test").PlaywrightWorkerOptions & {
    readonly live: RunningApp;
}>;
export { expect };
