import type { Browser, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { ConsoleOptions, RunningConsole } from './console-driver.ts';
interface TestFixtures {
    /** A new, empty folder. */
    readonly dataDir: string;
    /** A copy of a folder whose sample workspace is complete. */
    readonly sampleDir: string;
    /** Opens a console in the browser, or in Electron, as the project says; it is ended after the test. */
    readonly open: (options: ConsoleOptions) => Promise<RunningConsole>;
}
interface WorkerFixtures {
    /** null where the console is a desktop app: Playwright's own fixture would start a browser for it all the same. */
    readonly ownBrowser: Browser | null;
    readonly finishedSample: string;
}
/** Loading the sample takes half a minute, so it is done once for all tests of a worker. */
export declare const test: import("playwright/test").TestType<import("playwright/test").PlaywrightTestArgs & import("playwright/test").PlaywrightTestOptions & TestFixtures, import("playwright/test").PlaywrightWorkerArgs & import("playwright/test").PlaywrightWorkerOptions & WorkerFixtures>;
/** What the screen reader was told last. */
export declare function expectSaid(page: Page, words: RegExp): Promise<void>;
/** The row under the cursor. */
export declare function currentRow(page: Page): import("playwright-core").Locator;
/** Waits as long as a person looks at a row before pressing a key for it: one that has only just come there is not decided. */
export declare function rowSeen(page: Page): Promise<void>;
/** Waits until the Inbox shows its first groups, with the cursor on one. */
export declare function inboxReady(page: Page): Promise<void>;
/** The whole list's length, as screen readers are told it. */
export declare function rowCount(page: Page): Promise<number>;
export { expect };
