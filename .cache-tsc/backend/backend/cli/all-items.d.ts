/** Every item of a list that is read in pages. */
export declare function allItems<T>(page: (query: {
    readonly limit: number;
    readonly cursor: string | undefined;
}) => {
    readonly items: readonly T[];
    readonly next_cursor: string | null;
}): {
    readonly items: readonly T[];
};
