import type { Page } from '@playwright/test';
/** An operator's spell of work, by keys: reading, deciding, scrolling to the end and back, searching. A fifth of the decisions are on groups. */
export declare function workSession(page: Page, decisions: number): Promise<void>;
