export interface CopierThread {
    /** Resolves when the log of the file has been copied, or couldn't be: whoever writes next will notice what is wrong with it. */
    copy(path: string): Promise<void>;
    stop(): Promise<void>;
}
/** A thread that does nothing but copy logs: it waits for the disk so that answers don't. Started when it is first needed. */
export declare function createCopierThread(file: URL): CopierThread;
