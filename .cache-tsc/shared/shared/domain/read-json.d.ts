/** The value at `path`, by own properties only; undefined where something on the way is missing. */
export declare function fieldOf(value: unknown, ...path: readonly string[]): unknown;
/** The text at `path`; null for anything else, and for an empty text. */
export declare function textOf(value: unknown, ...path: readonly string[]): string | null;
/** The number at `path`; null for anything else. */
export declare function numberOf(value: unknown, ...path: readonly string[]): number | null;
/** The id at `path` as text: providers send whole numbers and short texts. */
export declare function idOf(value: unknown, ...path: readonly string[]): string | null;
/** Whether the value at `path` is exactly true. */
export declare function isTrue(value: unknown, ...path: readonly string[]): boolean;
/** The list at `path`; empty for anything else. */
export declare function listOf(value: unknown, ...path: readonly string[]): readonly unknown[];
/** Whether a value is an object with keys: neither null nor a list. */
export declare function isObject(value: unknown): boolean;
