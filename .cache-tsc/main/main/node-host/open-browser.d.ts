import type { After } from '../service/timers.ts';
import { type SessionBook } from './session-book.ts';
export interface BrowserOpening {
    readonly command: string;
    readonly args: readonly string[];
}
/** How this machine opens a page; undefined where there is nobody to see it. */
export declare function browserOpening({ platform, env, url, }: {
    platform: NodeJS.Platform;
    env: Readonly<Record<string, string | undefined>>;
    url: string;
}): BrowserOpening | undefined;
/** Opens the console in the browser by way of a file; the answer removes it. It goes by itself once it has served. */
export declare function openBrowser(options: {
    readonly dataDir: string;
    readonly origin: string;
    readonly book: SessionBook;
    readonly after: After;
}): () => void;
