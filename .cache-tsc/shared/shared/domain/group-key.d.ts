import type { InstallationId, ResourceId } from '../model/ids.ts';
import type { Provider } from '../model/provider.ts';
import type { ReasonCode } from '../model/routing-decision.ts';
/** What is known about an unmatched event when its group is chosen. */
export interface GroupKeyInput {
    readonly reason: ReasonCode;
    readonly provider: Provider;
    readonly host: string;
    readonly installationId: InstallationId | null;
    readonly resourceId: ResourceId | null;
    readonly externalInstallationId: string | null;
    /** The provider's name of the event's type, such as `workflow_run`. */
    readonly type: string;
    /** Where the request came in: the provider app or the installation whose address it is. */
    readonly endpointId: string;
}
/**
 * The key of the group that an unmatched event belongs to: events with equal keys are solved by one decision.
 * At most 512 characters. Parts are joined by `/`; only the last one may itself contain it, so keys never collide.
 */
export declare function groupKeyOf(input: GroupKeyInput): string;
/** Whether a mapping of its repository would solve it. */
export declare function waitsForMapping(reason: ReasonCode): boolean;
/** Facts for a group's sentence; the installation and resource are given by their names. */
export interface GroupFacts {
    readonly provider: Provider;
    readonly type: string;
    readonly action?: string | null;
    readonly resourceName: string | null;
    readonly accountLogin: string | null;
    readonly externalInstallationId: string | null;
    /** Who paused the mapping or suspended the installation, where that is known. */
    readonly by?: string | null;
    /** Where a mapping that came later leads by now. */
    readonly project?: string | null;
}
/** The beginning of a group's sentence: `acme/search`, `unknown installation 4812`, `deploy_key.created`. */
export declare function groupSubject(reason: ReasonCode, facts: GroupFacts): string;
/** The rest of the sentence after the subject: `is mapped nowhere`. */
export declare function groupPredicate(reason: ReasonCode, facts?: Pick<GroupFacts, 'by' | 'project'>): string;
