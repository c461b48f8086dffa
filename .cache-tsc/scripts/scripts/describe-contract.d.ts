/** Everything that another process, another version or a disk may hold, by name, as plain JSON. */
export declare function describeContract(): Record<string, unknown>;
