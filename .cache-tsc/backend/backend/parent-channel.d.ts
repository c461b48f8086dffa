/** The way to whoever started this process, be it Electron's utility process or Node's fork. */
export interface ParentChannel {
    send(message: unknown): void;
    onMessage(listener: (message: unknown) => void): void;
    /** Called when the parent is no longer there. */
    onGone(listener: () => void): void;
    /** Lets the process end once nothing else keeps it. */
    close(): void;
}
export declare function parentChannel(): ParentChannel;
