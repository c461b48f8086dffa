import fc from 'fast-check';
/** 32 random bytes; of a thousand, one or so has no digit and looks like a long name. */
export declare const ourRandomToken: fc.Arbitrary<string>;
/** Every kind of credential that may come near this program, by name, as its maker writes it. */
export declare const credentialKinds: Readonly<Record<string, fc.Arbitrary<string>>>;
