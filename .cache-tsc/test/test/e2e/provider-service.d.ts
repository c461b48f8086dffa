/** A service of its own process, with an installation of every other provider, set up by its commands. */
export declare function runProviderService(dataDir: string): Promise<{
    url: string;
    token: string;
    /** Every example of every provider, signed now; answers the statuses that came back. */
    sendAll(): Promise<ReadonlySet<number>>;
    end: () => Promise<void>;
}>;
