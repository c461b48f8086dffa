/** An operator token: 32 random bytes behind a prefix that scanners and our own redactor know. */
export declare function makeToken(randomBytes: (count: number) => Uint8Array): string;
/** What is stored of a token: it has 256 bits of its own, so a plain hash can't be guessed back. */
export declare function hashToken(token: string): Buffer;
/** Whether two hashes are equal, in constant time. */
export declare function sameHash(left: Uint8Array, right: Uint8Array): boolean;
