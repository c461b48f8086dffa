import type { Page } from '@playwright/test';
/** Looks at the group under the cursor, then ignores it, and waits until it is said to be done. */
export declare function ignoreOne(page: Page): Promise<void>;
/** The same for a group that was looked at before: where it is measured how long it takes. */
export declare function ignoreSeen(page: Page): Promise<void>;
/** Holds the finished work against what was shown as made: each decision is there once, and its group has left the Inbox. */
export declare function expectDecided(page: Page, { groups, made }: {
    groups: number;
    made: number;
}): Promise<void>;
