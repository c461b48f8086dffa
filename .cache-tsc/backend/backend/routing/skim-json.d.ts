export interface SkimLimits {
    readonly maxStringBytes: number;
    readonly maxItems: number;
}
/** No title is longer, and within the limits of the intake no list of objects either: what is left out is never asked for. */
export declare const skimLimits: SkimLimits;
/**
 * The text of large JSON, with long strings cut and long lists ended early, so that parsing it takes little memory however
 * much of the rest there is. Undefined where what is left isn't UTF-8. Leaves it to the parser to say what isn't JSON.
 */
export declare function skimJson(parts: Iterable<Uint8Array>, limits?: SkimLimits): string | undefined;
