/** Whether an address that we listen on is reached from this machine only. */
export declare function isLoopback(address: string): boolean;
/** Whether a Host header names this listener itself; a page that rebinds its own name to loopback sends that name. */
export declare function isOwnHost(header: string | undefined, port: number): boolean;
/** The names under which a listener may be asked for: its own, an address it was given, and those it is published under. */
export declare function createHostRule({ listen, port, publicUrls, }: {
    readonly listen: string;
    readonly port: number;
    readonly publicUrls: readonly string[];
}): (header: string | undefined) => boolean;
