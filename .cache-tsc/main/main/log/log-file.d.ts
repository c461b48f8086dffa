/** Where a program without a terminal leaves its log. */
export interface LogFile {
    readonly path: string;
    write(text: string): void;
}
/**
 * Appends to `switchboard.log` of a folder, for this user alone. Once it is full it becomes `switchboard.1.log`, and the one before that
 * goes. A log that can't be written is no reason for anything else to fail.
 */
export declare function createLogFile(folder: string, limit?: number): LogFile;
