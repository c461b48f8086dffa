/** Ends a switch over a union: the compiler complains here when a case is missing. */
export declare function unreachable(value: never): never;
