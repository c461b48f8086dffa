import type { OpView } from '#shared/ipc/ops-calls.ts';
import { type Delivery } from './kills-github.ts';
import { type World } from './kills-world.ts';
/** What the providers and the operator know when it is over. */
export interface Witness {
    readonly sent: Map<string, Delivery>;
    readonly acked: Set<string>;
    readonly answered: Map<string, OpView>;
    kills: number;
    duplicates: number;
}
/** Everything that runs, and how its parts are killed and started again. */
export declare class Rounds {
    #private;
    readonly world: World;
    readonly witness: Witness;
    private constructor();
    static start(seed: number): Promise<Rounds>;
    /** Kills `kills` times, or until `deadline`, while webhooks arrive and decisions are made. */
    run({ kills, deadline, seed }: {
        kills: number;
        deadline: number;
        seed: number;
    }): Promise<void>;
    /**
     * Both run again and what waits is done. What was refused is read, with what builds on it, and given up one by one.
     * Answers with the refused ones as the operator saw them.
     */
    drain(): Promise<readonly OpView[]>;
    caughtUp(serviceSeq: () => number): Promise<void>;
    end(): Promise<{
        host: number | null;
        service: number | null;
    }>;
}
