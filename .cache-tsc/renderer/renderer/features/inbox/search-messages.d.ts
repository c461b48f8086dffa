import type { SearchDoubt, TokenName } from './inbox-query.ts';
export declare const searchText: {
    /** "provider:github", as it can be typed. */
    readonly typed: (name: TokenName, value: string) => string;
    readonly doubt: (doubt: SearchDoubt) => string;
};
