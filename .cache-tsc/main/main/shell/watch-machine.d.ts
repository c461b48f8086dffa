import type { Log } from '../log/log.ts';
/** Hears what happens around the window: helpers of Chromium that ended, the machine waking up, the session ending. */
export declare function watchMachine({ log, onResume }: {
    log: Log;
    onResume: () => void;
}): void;
