import fc from 'fast-check';
type Json = Readonly<Record<string, unknown>>;
/** Up to three places of a payload replaced, taken out, wrapped or renamed. */
export declare const mutateValue: fc.Arbitrary<(payload: Json) => Json>;
/** Bytes flipped, cut off, doubled or put in between. */
export declare const mutateBytes: fc.Arbitrary<(body: Buffer) => Buffer>;
export {};
