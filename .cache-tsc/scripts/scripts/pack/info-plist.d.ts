/** What is wrong with an Info.plist, one line each. */
export declare function infoProblems(plist: string): string[];
