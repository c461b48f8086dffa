/** Leaves word of where the service of this folder listens; returns the way to take it back. */
export declare function publishAddress(dataDir: string, url: string): () => void;
/** Where the service of this folder listens, or listened last when it was killed; undefined when it never did. */
export declare function readAddress(dataDir: string): string | undefined;
