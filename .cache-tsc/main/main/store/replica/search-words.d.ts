import type { ReadDb } from '../sqlite/database.ts';
/** The words of several texts, each once. */
export declare function distinctWords(texts: readonly (string | null)[]): ReadonlySet<string>;
/** What a catalog row keeps of its texts: each word once. */
export declare function indexedWords(texts: readonly (string | null)[]): string;
/** The FTS5 query for "every word begins one of theirs"; null when the text has no words. */
export declare function matchQuery(db: ReadDb, text: string): string | null;
/** Patterns for `words` (as `indexedWords` makes them, after a blank): each word of the text begins one of theirs. */
export declare function wordPatterns(text: string): string[];
