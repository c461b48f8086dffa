/** The folder of everything built, seen from an entry: `dist/main/index.cjs`, or `main/index.ts` when it runs unbuilt. */
export declare function distDirOf(entryUrl: string): string;
