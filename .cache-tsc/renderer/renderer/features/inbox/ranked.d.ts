/** What has the text in its name: names that start with it first, else in the order given. */
export declare function ranked<T>(items: readonly T[], text: string, nameOf: (item: T) => string): readonly T[];
