/** A PostgreSQL of our own on 127.0.0.1, with everybody let in, as durable as a real one. */
export interface PostgresServer {
    url(database: string): string;
    /** The address of a new, empty database. */
    newDatabase(): Promise<string>;
    dropDatabase(url: string): Promise<void>;
    /** As its owner. */
    query(sql: string): Promise<void>;
    /** The processes of the server die at once, without any chance to write. */
    kill(): Promise<void>;
    /** None of its processes does anything until `resume`: connections stay, and nobody answers. */
    pause(): void;
    resume(): void;
    /** Starts it again over what it wrote; answers once it does. */
    start(): Promise<void>;
    /** Ends it and removes all of it. */
    stop(): Promise<void>;
}
export interface PostgresOptions {
    /** Where the cluster is made; a temporary folder unless a test brings its own disk. */
    readonly folder?: string;
    readonly settings?: Readonly<Record<string, string | number>>;
}
export declare function startPostgres(options?: PostgresOptions): Promise<PostgresServer>;
