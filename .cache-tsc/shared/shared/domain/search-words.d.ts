/** The words of a text as they are indexed and looked up: lower case, without accents, split at anything but letters and digits. */
export declare function searchWords(text: string): string[];
