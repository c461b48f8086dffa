export interface Asset {
    readonly type: string;
    readonly body: Buffer;
}
/** Everything that the renderer consists of, by exact URL path. Requests never reach the file system. */
export interface AssetMap {
    find(path: string): Asset | undefined;
    /** The document with its nonce in place. */
    document(nonce: string): string;
}
/** Reads the built renderer once. Symbolic links and unknown kinds of files are left out. */
export declare function readAssetMap(folder: string): AssetMap;
