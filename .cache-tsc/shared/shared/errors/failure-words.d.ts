/** What a person may read about a failure. Where its words don't say what to do, they say where more of it stands. */
export declare function failureWords(error: unknown): string;
