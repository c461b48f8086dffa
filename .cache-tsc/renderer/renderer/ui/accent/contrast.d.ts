/** Red, green and blue, each from 0 to 1. */
export type Colour = readonly [number, number, number];
/** The colour of `#rrggbb`; black for anything else. */
export declare function parseHex(text: string): Colour;
export declare function toHex(colour: Colour): string;
/** Contrast ratio of two colours, from 1 to 21. */
export declare function contrast(a: Colour, b: Colour): number;
/** Some of `to` in `from`: 0 is all `from`, 1 is all `to`. */
export declare function mixed(from: Colour, to: Colour, share: number): Colour;
