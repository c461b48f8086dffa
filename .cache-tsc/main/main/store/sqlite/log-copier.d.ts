/** Copies a database's log back into its file. Must not reject. */
export type CopyLog = () => Promise<void>;
export interface LogCopier {
    /** About so many pages were written. */
    wrote(pages: number): void;
    /** Nothing is being copied any more, and nothing will be: the file may be closed or moved. */
    stop(): Promise<void>;
}
/** Decides when: after so many pages, or in a quiet moment. Never twice at a time. */
export declare function createLogCopier(copy: CopyLog, when: {
    readonly pages: number;
    readonly quietMs: number;
}): LogCopier;
