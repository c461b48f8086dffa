import type { FrozenSelection, Intent } from '#shared/model/operation.ts';
import type { Provenance } from '#shared/model/mapping.ts';
import type { Candidate, ReasonCode } from '#shared/model/routing-decision.ts';
import type { IgnoreReason, SnoozeUntil } from '#shared/model/unmatched-item.ts';
import type { InstallationId, MappingId, ProjectId, ResourceId } from '#shared/model/ids.ts';
/** What the operator decided, before it is spelled out for the service. */
export type Verdict = {
    readonly kind: 'map';
    readonly projectId: ProjectId;
    readonly projectName: string;
    readonly provenance: Provenance;
    readonly evidence: readonly string[];
} | {
    readonly kind: 'ignore';
    readonly reason: IgnoreReason;
    readonly note: string;
} | {
    readonly kind: 'snooze';
    readonly until: SnoozeUntil;
    readonly untilWords: string;
} | {
    readonly kind: 'wake';
} | {
    readonly kind: 'resume';
    readonly mappingId: MappingId;
    readonly projectName: string;
    readonly baseVersion: number;
};
/** One thing that a verdict acts on, with its frozen selection. */
export interface VerdictTarget {
    readonly subject: string;
    readonly installationId: InstallationId | null;
    readonly resourceId: ResourceId | null;
    readonly reason: ReasonCode;
    readonly selection: FrozenSelection;
}
/** Everything a verdict acts on; the count is what the service will act on. */
export interface Targets {
    /** How the list calls them, for the counts in a sentence. */
    readonly unit: 'group' | 'event';
    /** Keys of the rows that the verdict takes off the list. */
    readonly rowKeys: readonly string[];
    readonly count: number;
    /** How many groups it reaches into; fewer than the rows where those are events. */
    readonly groups: number;
    readonly each: readonly VerdictTarget[];
}
export interface PlannedOp {
    readonly intent: Intent;
    /** What the footer and the outbox show, in the past tense. */
    readonly label: string;
}
/** How many events a frozen selection covers. */
export declare function countOf(selection: FrozenSelection): number;
/** Whether a mapping would solve it: there is a resource of a known installation, and routing got as far as mappings. */
export declare function isMappable(target: Pick<VerdictTarget, 'installationId' | 'resourceId' | 'reason'>): boolean;
/** Spells a verdict out: one operation per target. `mappingIds` has one fresh id per target where a mapping is made. */
export declare function planVerdict(verdict: Verdict, targets: readonly VerdictTarget[], mappingIds: readonly MappingId[]): readonly PlannedOp[];
export interface SnoozeChoice {
    readonly id: '1h' | '4h' | 'tomorrow' | 'monday' | 'next' | 'more';
    readonly until: SnoozeUntil;
}
/** The choices of the snooze menu at a moment, in the operator's time zone. */
export declare function snoozeChoices(nowMs: number): readonly SnoozeChoice[];
/** A suggestion as a verdict; its evidence stays with the mapping. */
export declare function mapTo(candidate: Candidate): Verdict;
