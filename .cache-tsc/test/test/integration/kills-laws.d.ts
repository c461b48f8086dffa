import type { OpView } from '#shared/ipc/ops-calls.ts';
import { type Delivery } from './kills-github.ts';
type Row = Record<string, unknown>;
export type Ask = <T extends Row>(sql: string) => T[];
/** Asks a file that no process has open any more. */
export declare function asking<T>(file: string, work: (ask: Ask) => T): T;
export declare const serviceFile: (dataDir: string) => string;
/** No file below the folder has a torn page, a broken index, or a row that points nowhere. */
export declare function expectWhole(...folders: readonly string[]): void;
/** What the service keeps twice says the same twice: groups and items, the feed and its rows, signals and events. */
export declare function expectAgreement(dataDir: string): void;
/** What was answered with 2xx is stored, routed and readable exactly once; nothing is that was never sent. */
export declare function expectDeliveries(dataDir: string, { acked, sent }: {
    acked: ReadonlySet<string>;
    sent: ReadonlyMap<string, Delivery>;
}): void;
/** What the service keeps of decisions agrees with itself: the op, its audit line, the items and the tallies, each once. */
export declare function expectAppliedOnce(dataDir: string): void;
/** Every decision that was answered reached the service once, was refused and stood before a person with its input, or was taken back before it left. */
export declare function expectDecisions({ serviceDir, consoleDir }: {
    serviceDir: string;
    consoleDir: string;
}, { answered, refused }: {
    answered: ReadonlyMap<string, OpView>;
    refused: readonly OpView[];
}): {
    applied: number;
    refused: number;
    takenBack: number;
};
/** The console's rows are the service's, and nothing of its own lies over them. */
export declare function expectSameView({ serviceDir, consoleDir }: {
    serviceDir: string;
    consoleDir: string;
}, workspaceId: string): void;
export {};
