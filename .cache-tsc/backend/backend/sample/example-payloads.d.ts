export type Payload = Readonly<Record<string, unknown>>;
/** GitHub's published example payloads by event type: read when a sample is made, and not before. */
export declare function loadExamplePayloads(): Promise<ReadonlyMap<string, readonly Payload[]>>;
