/** What vitest reported of tests that scale, as rows of a table; those that passed without a figure do the same in every run. */
export declare function soakRows(file: string, root: string): string[];
