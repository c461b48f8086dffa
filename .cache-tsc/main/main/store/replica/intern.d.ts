import type { OpId } from '#shared/model/ids.ts';
import type { Candidate, RoutingStep } from '#shared/model/routing-decision.ts';
import type { WriteDb } from '../sqlite/database.ts';
/** Keeps texts that repeat from event to event once, and remembers the numbers of those seen lately. */
export interface Intern {
    /** JSON list of phrase numbers. */
    steps(steps: readonly RoutingStep[]): string;
    candidates(candidates: readonly Candidate[]): number | null;
    group(key: string, installationId: string | null, resourceId: string | null): number;
    decider(opId: OpId, actor: string, at: number): number;
    /** Makes words known to `matchQuery`. */
    words(words: Iterable<string>): void;
    /** After a rollback the numbers given since may belong to nothing. */
    forget(): void;
}
export declare function createIntern(db: WriteDb): Intern;
