/** Returns `value`, or throws when it is missing: `why` says what guarantees that it exists. */
export declare function must<T>(value: T | null | undefined, why: string): T;
