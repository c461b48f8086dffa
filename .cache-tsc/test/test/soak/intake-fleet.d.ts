import type { Random } from '#backend/sample/random.ts';
import { type Furnished } from '#test/integration/kills-world.ts';
import { type StoreProbe } from './store-probe.ts';
/** What a fleet stores in: one process has a file, several share a database. */
export type FleetStore = {
    readonly kind: 'sqlite';
} | {
    readonly kind: 'postgres';
    readonly databaseUrl: string;
    readonly processes: number;
};
/** Service processes over one store, which are killed and started again. */
export interface Fleet extends Furnished {
    readonly token: string;
    /** Addresses that listened when they were last looked at; senders hop among them. */
    address(random: Random): string;
    /** Kills one of them; it is back when this answers. With `earlyMs` also once more while it starts. */
    killOne(random: Random, earlyMs?: number): Promise<void>;
    probe(): Promise<StoreProbe>;
    /** Where the store is, if it is a file. */
    readonly file: string;
    /** Ends all of them; answers with their exit codes. */
    end(): Promise<readonly (number | null)[]>;
    remove(): void;
}
export declare function startFleet(store: FleetStore): Promise<Fleet>;
