/** The bytes that give JSON its form, in UTF-8. */
export declare const jsonByte: {
    readonly quote: 34;
    readonly comma: 44;
    readonly colon: 58;
    readonly backslash: 92;
    readonly openBracket: 91;
    readonly closeBracket: 93;
    readonly openBrace: 123;
    readonly closeBrace: 125;
};
/** Whether a byte is one of the four that may stand between values; false past the end. */
export declare function isJsonSpace(byte: number | undefined): boolean;
/** The position of the first byte from `start` on that is no space; the length where there is none. */
export declare function afterJsonSpace(bytes: Uint8Array, start: number): number;
/** The position of the quote that ends the string whose first quote is at `start`, or the length where it has no end. */
export declare function endOfJsonString(bytes: Uint8Array, start: number): number;
