/** Hands on what another process writes, line by line, without what looks like a credential. */
export declare function logLines(stream: NodeJS.ReadableStream, write: (line: string) => void): void;
