/** One hash of the names, links and bytes of everything in a folder, except the files that are left out. */
export declare function treeHash(folder: string, without?: readonly string[]): string;
