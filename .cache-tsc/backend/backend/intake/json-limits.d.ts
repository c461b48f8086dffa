export interface JsonLimits {
    readonly maxDepth: number;
    readonly maxKeys: number;
}
/**
 * Counts nesting and keys over the bytes, before anything is parsed: what a parser would choke on costs one pass.
 * Throws `request.too_deep`, `request.too_many_keys`. Says nothing about whether the bytes are JSON.
 */
export declare function checkJsonLimits(body: Uint8Array, { maxDepth, maxKeys }: JsonLimits): void;
