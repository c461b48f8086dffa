/** The store's SQL in PostgreSQL's words. Both know the same, but for how a parameter is written, and hints to SQLite's planner. */
export declare function toPostgresSql(sql: string): string;
