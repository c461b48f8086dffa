/** The intake's thread beside an entry: as source, or as the build put it. `entryUrl` is the entry's `import.meta.url`. */
export declare function intakeWorkerUrl(entryUrl: string): URL;
