/** A name as a slug: lower-case letters, digits and dashes; `workspace` when nothing of it is left. */
export declare function slugOf(name: string): string;
