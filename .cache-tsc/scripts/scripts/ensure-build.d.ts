/** Builds when dist/ is missing or older than the sources; what the build says goes to stderr, so that stdout stays the program's. */
export declare function ensureBuild(): Promise<void>;
