/** Makes an opaque id: a prefix and a UUIDv7, so that ids sort by the time they were made. */
export type NewId = <P extends string>(prefix: P) => `${P}_${string}`;
/**
 * Builds an id maker. `randomBytes` returns that many random bytes; `clock` is in milliseconds.
 * Layout of the UUID: RFC 9562, section 5.7.
 */
export declare function createNewId(randomBytes: (count: number) => Uint8Array, clock: () => number): NewId;
/** A UUIDv7 in its usual text form, from a time in milliseconds and 10 random bytes. */
export declare function uuidV7(random: Uint8Array, timeMs: number): string;
