import type { MappingRow } from '#shared/ipc/catalog-calls.ts';
import type { Intent } from '#shared/model/operation.ts';
import type { Announcer } from '../../ui/announcer.ts';
import type { Decisions } from '../operations/decisions.ts';
import type { Mappings } from './mappings.ts';
export type MappingVerdict = 'pause' | 'resume' | 'retire';
interface Parts {
    readonly mappings: Mappings;
    readonly decisions: Decisions;
    readonly announcer: Announcer;
}
/** Whether a verdict makes sense for a mapping in its state. */
export declare function isPossible(row: MappingRow, verdict: MappingVerdict): boolean;
/** The decision and what it is called. */
export declare function planMapping(row: MappingRow, verdict: MappingVerdict): {
    readonly intent: Intent;
    readonly label: string;
};
/** Carries a verdict out on the mapping under the cursor. */
export declare function decideMapping({ mappings, decisions, announcer }: Parts, verdict: MappingVerdict): Promise<void>;
export {};
