/** `#rrggbb` out of what a system calls its accent (`rrggbbaa`); null for anything else. */
export declare function parseAccent(text: unknown): string | null;
