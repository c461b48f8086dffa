export declare const githubDictionary: Uint8Array;
