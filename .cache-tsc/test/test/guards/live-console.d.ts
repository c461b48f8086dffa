import { expect } from '@playwright/test';
import { type RunningConsole } from '#test/e2e/console-driver.ts';
/** One console for all tests of a file, in the browser or in Electron, as the project says; its log may be red. */
export declare const test: import("playwright/test").TestType<import("playwright/test").PlaywrightTestArgs & import("playwright/test").PlaywrightTestOptions & object, import("playwright/test").PlaywrightWorkerArgs & import("playwright/test").PlaywrightWorkerOptions & {
    readonly live: RunningConsole;
}>;
export { expect };
