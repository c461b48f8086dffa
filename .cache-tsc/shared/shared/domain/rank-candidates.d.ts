import type { ProjectId } from '../model/ids.ts';
import type { Candidate } from '../model/routing-decision.ts';
export interface CandidateResource {
    readonly fullName: string;
    readonly host: string;
    readonly archived: boolean;
    readonly fork: boolean;
}
export interface CandidateProject {
    readonly id: ProjectId;
    readonly name: string;
    readonly slug: string;
    readonly archivedAt: string | null;
}
/**
 * What is known about who a resource may belong to. With an index, a caller may leave out what can't be evidence:
 * git signals of other slugs, and mapped resources of other owners.
 */
export interface CandidateInput {
    readonly resource: CandidateResource;
    readonly projects: readonly CandidateProject[];
    readonly gitSignals: readonly {
        readonly projectId: ProjectId;
        readonly repoSlug: string;
        readonly providerHost: string;
    }[];
    /** Resources that are mapped to a project, one line per resource and project. */
    readonly siblings: readonly {
        readonly projectId: ProjectId;
        readonly fullName: string;
    }[];
}
export declare const maxCandidates = 5;
/**
 * The projects that a resource may belong to, strongest first, at most five. Evidence and its weights are those of the
 * domain's rules: the strongest of each group counts, groups combine by noisy-or, counter-evidence multiplies down.
 * Equal input in any order gives an equal answer.
 */
export declare function rankCandidates(input: CandidateInput): Candidate[];
/** The runner-up that stands too close to the first to choose between them; undefined when the first stands apart. */
export declare function ambiguousWith(candidates: readonly Candidate[], margin?: number): Candidate | undefined;
/** A share as a person reads it: never rounded up to certainty. */
export declare function percent(share: number): string;
