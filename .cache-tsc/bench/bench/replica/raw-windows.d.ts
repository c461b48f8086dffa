interface RawWindow {
    all(...values: readonly unknown[]): unknown[];
}
/** The same windows by prepared statements on the same file, and what it takes to hand rows out. */
export declare function rawWindows(dataDir: string): {
    readonly [K in 'newestGroups' | 'largestGroups' | 'closingGroups' | 'githubGroups' | 'newestEvents' | 'githubEvents' | 'total' | 'counts' | 'words']: RawWindow;
} & {
    close(): void;
};
export {};
