/** What holds on either store: these files run on SQLite and on PostgreSQL. */
export declare const storeSuite: string[];
