/** Why this machine can't run tests on PostgreSQL; undefined where it can. */
export declare const whyNoPostgres: string | undefined;
/** The address of an empty database on the run's one PostgreSQL, which is dropped after the test file. */
export declare function newTestDatabase(): Promise<string>;
