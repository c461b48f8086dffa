import type { StoreApi } from 'zustand/vanilla';
import type { OpView } from '#shared/ipc/ops-calls.ts';
import type { OpId } from '#shared/model/ids.ts';
import type { Intent } from '#shared/model/operation.ts';
import type { Client } from '../../client/client.ts';
export interface DecisionInput {
    readonly intent: Intent;
    readonly label: string;
}
/** What the footer tells about the last action. */
export interface LastAction {
    readonly label: string;
    readonly undoable: boolean;
}
export interface DecisionsData {
    readonly last: LastAction | null;
    /** The last thing that could not be done. */
    readonly failure: string | null;
}
export interface Decisions {
    readonly store: StoreApi<DecisionsData>;
    /** Makes decisions durable one after the other; resolves when all are. `label` sums them up for the footer. */
    decide(inputs: readonly DecisionInput[], summary: {
        readonly label: string;
        readonly undone: () => void;
    }): Promise<void>;
    /**
     * Takes back the newest decision, with everything that one key press decided. Returns what was taken back.
     * `undoneEarlier` is told of one that was made before this window knew of it, as before a restart.
     */
    undo(undoneEarlier?: (op: OpView) => Promise<void>): Promise<string | null>;
    /** Takes back one decision, wherever it stands in the history. */
    takeBack(opId: OpId): Promise<void>;
    /** Reads what could be taken back, as after a start. */
    load(): Promise<void>;
    fail(error: unknown): void;
    /** The failure was shown for long enough. */
    settle(): void;
    reset(): void;
}
/** Builds the only way in which the renderer decides and takes back. `announce` says what could not be done to who doesn't see it. */
export declare function createDecisions(client: Client, announce?: (failure: string) => void): Decisions;
