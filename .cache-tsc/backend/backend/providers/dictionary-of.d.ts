/**
 * Keys and beginnings of values that a provider's bodies repeat, rarest first: the end of a preset dictionary is the cheapest
 * to refer to. Bodies in the store were compressed with exactly these bytes: a better list is a new encoding.
 */
export declare function dictionaryOf(words: readonly string[]): Uint8Array;
export declare const gitlabWords: readonly string[];
export declare const jiraWords: readonly string[];
export declare const linearWords: readonly string[];
export declare const slackWords: readonly string[];
