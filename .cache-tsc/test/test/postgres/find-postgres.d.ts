export interface Postgres {
    /** The folder with `initdb` and `postgres`. */
    readonly bin: string;
    /** Who runs them: PostgreSQL refuses to be root. */
    readonly owner: {
        readonly uid: number;
        readonly gid: number;
    } | undefined;
}
export declare const binaryOf: ({ bin }: Pick<Postgres, 'bin'>, name: 'initdb' | 'postgres') => string;
/** The same where its owner gets to, if need be as a copy in `folder`: a project in somebody's home may be closed to others. */
export declare function withinReach(postgres: Postgres, folder: string): Postgres;
/** PostgreSQL's own programs: SWITCHBOARD_POSTGRES_BIN, the npm package's, or the system's; undefined where there are none. */
export declare function findPostgres(): Postgres | undefined;
/** Why tests that need one are skipped. */
export declare const noPostgres: string;
