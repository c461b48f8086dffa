/** The files that a push touches, once each: at most 500. */
export declare function pushedPaths(root: unknown): readonly string[];
