/** The Electron binary of this machine, without importing electron: in plain Node that would start a download. */
export declare function findElectron(): string | undefined;
/** Fetches Electron once; its installer has no time limit of its own. */
export declare function installElectron(): Promise<string | undefined>;
