import { type BrowserWindow } from 'electron';
import type { Clock } from '#shared/lib/clock.ts';
import type { Log } from '../log/log.ts';
import type { After } from '../service/timers.ts';
/**
 * Loads the page again when it ended or hangs. Nothing is lost: decisions are durable before they are shown, and the page keeps its place itself.
 * The answer stops watching.
 */
export declare function reviveWindow(window: BrowserWindow, { clock, after, log }: {
    clock: Clock;
    after: After;
    log: Log;
}): () => void;
