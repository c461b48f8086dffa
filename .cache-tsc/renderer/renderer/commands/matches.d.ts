/** Whether every word of a query begins a word of the title. */
export declare function matches(title: string, query: string): boolean;
/**
 * How much of a title was typed, for what comes first: a title whose words are all there is meant more likely than a
 * longer one, and words that are whole more likely than beginnings. 0 is nothing.
 */
export declare function likeness(title: string, query: string): number;
