/** JSON that changes only when its value does: keys in order, two spaces, one line end at the end. */
export declare function canonicalJson(value: unknown): string;
