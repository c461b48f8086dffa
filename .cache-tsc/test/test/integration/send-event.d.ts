export interface Sent {
    /** 0 when no answer came. */
    readonly status: number;
    /** What became of it: `accepted`, `duplicate`, or the code of a refusal. */
    readonly said: string;
    /** What the store said, where it is to blame. */
    readonly cause?: string;
}
/** Sends an event of about 40 KB, every time with the same bytes. */
export declare function send(url: string, id: string): Promise<Sent>;
