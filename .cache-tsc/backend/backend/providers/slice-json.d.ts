export interface Slice {
    readonly start: number;
    readonly end: number;
}
/**
 * Where the value under a path of keys lies in the text of a JSON object; undefined where there is none. Nothing is parsed, so
 * that the value stays as it was written, byte for byte. Says nothing about whether the text is JSON.
 */
export declare function sliceJson(text: Uint8Array, path: readonly string[]): Slice | undefined;
