/**
 * Calls `gone` once when the process that started this one has ended. npm's shell ends on SIGTERM without telling what it
 * runs, so without this a stopped `npm start` would leave the console behind. Returns the way to stop watching.
 */
export declare function watchParent(gone: () => void, everyMs?: number): () => void;
