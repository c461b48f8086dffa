/** A snapshot as the service sends it, in a file: header, rows, trailer. Removed when the process ends. */
export declare function writeSnapshotFile(count: number): {
    readonly path: string;
    readonly rows: number;
};
