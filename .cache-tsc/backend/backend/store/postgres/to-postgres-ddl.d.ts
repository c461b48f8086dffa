/**
 * A migration's SQL in PostgreSQL's words: one history for both stores. Text sorts by its bytes there too, whatever language
 * the server was set up in.
 */
export declare function toPostgresDdl(sql: string): string;
