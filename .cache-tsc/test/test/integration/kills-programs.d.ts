/** A program of ours that is killed and started again over the same data. */
export interface Program {
    /** The address on its first line, once it listens. */
    readonly address: Promise<string>;
    /** Without any chance to say goodbye. */
    kill(): Promise<void>;
    /** As a person would; answers with the exit code. */
    end(): Promise<number | null>;
}
export declare function killWhatIsLeft(): void;
/** A database that several services share, and the key that each of them has. */
export interface SharedStore {
    readonly databaseUrl: string;
    readonly masterKey: string;
}
/** The service where no file may grow over so many KB: a write that goes over fails, and what it had begun stays half done. */
export declare function startLimitedService(dataDir: string, limitKb: number): Program;
/** The connector service as its command line runs it; on a file in its folder unless there is a database for it. */
export declare function startService(dataDir: string, port?: number, shared?: SharedStore): Program;
/** The console behind the Node host, at a service of its own address. */
export declare function startHost(dataDir: string, service: {
    readonly url: string;
    readonly token: string;
}): Program;
/** A token that may do everything, made as the command line makes it. */
export declare function adminTokenOf(dataDir: string, shared?: SharedStore): string;
