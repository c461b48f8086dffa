/** What the files are that a start of the store reads, beside the data. */
export declare const storeFiles: string;
declare function inProcess(dataDir: string): string;
declare function inThread(dataDir: string): string;
/** Programs for `node -e`, each a process of its own from start to end. */
export declare const storeStarts: {
    readonly nothing: '0';
    /** The console's built store: opens the replica, answers the counts and the first 50 groups, ends. */
    readonly store: typeof inProcess;
    /** The same behind the thread in which the console runs it. */
    readonly thread: typeof inThread;
};
/** Milliseconds from the start of a process to its end. */
export declare function timeProcess(program: string): Promise<number>;
export {};
