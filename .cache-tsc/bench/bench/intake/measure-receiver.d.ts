import type { PostgresServer } from '#test/postgres/postgres-server.ts';
import { type LoadResult } from './receiver-messages.ts';
export interface Receiver {
    readonly file: string;
    readonly args: readonly string[];
    readonly processes: number;
    /** Whether what it acknowledged is looked for in its store. */
    readonly keeps: boolean;
    /** Where it stores in a database of its own instead of in a file. */
    readonly postgres?: PostgresServer;
}
export type Measured = LoadResult & {
    readonly lost: number;
};
/** One receiver under load from a process beside it, then killed without warning; lost is what it had acknowledged. */
export declare function measureReceiver({ file, args, processes, keeps, postgres }: Receiver): Promise<Measured>;
