/** Renames a damaged file with all that belongs to it: whoever wants to look into it still can. Only the newest such copy is kept. */
export declare function putAside(path: string, now: number): void;
