/** Seeded randomness: the same seed gives the same sample, on every machine and after every restart. */
export interface Random {
    /** From 0 up to, not including, 1. */
    next(): number;
    /** A whole number from 0 up to, not including, `below`. */
    below(below: number): number;
    pick<T>(list: readonly T[]): T;
    /** One of the names, as often as its weight says. */
    weighted<T>(list: readonly (readonly [T, number])[]): T;
    shuffled<T>(list: readonly T[]): T[];
}
/** The 32-bit generator known as mulberry32: small, fast, and good enough to make a sample look lively. */
export declare function createRandom(seed: number): Random;
