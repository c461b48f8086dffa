import type { CDPSession, ElectronApplication, Page } from '@playwright/test';
import type { RunningConsole } from './console-driver.ts';
/** Ends the page's process as a crash does. */
export declare function crashPage(app: ElectronApplication): Promise<void>;
/** The same for a tab of the browser. Returns the way to it that is left. */
export declare function crashTab(page: Page): Promise<CDPSession>;
/** The process ids of one kind of helper: `GPU`, `Utility`, `Tab`. */
export declare function pidsOf(app: ElectronApplication, type: string): Promise<number[]>;
/** The embedded service's process id. */
export declare function servicePid(app: ElectronApplication): Promise<number | undefined>;
/** Throws inside a thread of main, through the debugger that every Node has: the product needs no way in of its own. */
export declare function crashThread(app: ElectronApplication, name: string): Promise<boolean>;
/** Every process of a console but the browser's: the host and its service, or all of Electron's. */
export declare function pidsOfConsole({ app, process: { pid } }: RunningConsole): Promise<number[]>;
/** The embedded service's process id, in either host. */
export declare function servicePidOf({ app, process: { pid } }: RunningConsole): Promise<number | undefined>;
/** A disk of its own, small enough to be filled. Only root may make one, on Linux. */
export interface SmallDisk {
    readonly folder: string;
    fill(): void;
    makeRoom(): void;
    remove(): void;
}
export declare function mountSmallDisk(megabytes: number): SmallDisk | undefined;
