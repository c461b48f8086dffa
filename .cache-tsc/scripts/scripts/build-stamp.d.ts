/** What a build was made from: `newestMs` notices edits, `count` notices removed files. */
type Stamp = {
    readonly newestMs: number;
    readonly count: number;
};
export declare function currentStamp(root: string): Stamp;
/** Whether dist/ was built from the sources as they are now. */
export declare function isBuilt(root: string): boolean;
/** `stamp` is taken before the build begins, so that an edit made while it runs asks for another. */
export declare function writeStamp(root: string, stamp: Stamp): void;
export {};
